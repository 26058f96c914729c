import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// Makes the page of the templates.
struct TemplatesMaking {
    let templates: OfficeTemplates
    let programme: Programme
    let posts: PostLabels
    let blobs: Blobs
    let call: Call
    let texts: Texts

    /// Files of one document that are shown and looked through.
    private static let most = 5

    private var language: Language { call.language }

    private func say(_ key: String, _ facts: [String: String] = [:]) -> String {
        texts.say(key, in: language, facts)
    }

    func page(_ shell: ShellModel) -> TemplatesPage {
        let documents = programme.documentSet.filter { TemplateNames.of($0.kind, programme) != nil }
        let choices =
            [(value: "", label: say("common.choose"))]
            + documents.map { (value: $0.kind.rawValue, label: $0.title.text(in: language)) }
        return TemplatesPage(
            shell: shell, form: call.formModel("/documents/templates"),
            document: call.select("document", choices), file: call.field("files"),
            sections: documents.compactMap(section))
    }

    private func section(_ document: NamedDocument) -> TemplateSection? {
        guard let names = TemplateNames.of(document.kind, programme) else { return nil }
        let key = document.kind.rawValue
        let list = names.lists.first
        let use = call.formModel("/documents/templates/\(key)/use")
        return TemplateSection(
            key: key, name: document.title.text(in: language),
            files: templates.of(key).reversed().prefix(Self.most).map { line($0, names, use) },
            ours: templates.inUse(for: key) == nil ? nil : use,
            names: names.values.map(name),
            list: list.map { "{{#\(shown($0.name))}} … {{/\(shown($0.name))}}" },
            fields: (list?.fields ?? []).map(name))
    }

    /// In Chinese the first of its names, in English the last.
    private func shown(_ name: TemplateNames.Name) -> String {
        (language == .zh ? name.names.first : name.names.dropFirst().first) ?? name.key
    }

    private func name(_ name: TemplateNames.Name) -> TemplateName {
        let first = shown(name)
        let others = name.names.filter { $0 != first }
        return TemplateName(
            token: "{{\(first)}}", others: others.joined(separator: say("common.list-comma")))
    }

    private func line(
        _ template: OfficeTemplates.Template, _ names: TemplateNames, _ use: FormModel
    ) -> TemplateLine {
        let look = TemplateLook.of(template.file, names, blobs)
        let isInUse = templates.inUse(for: template.document)?.file == template.file
        let address = "/documents/templates/\(template.document)/\(template.file)"
        let day = Days.near(template.kept.on, call.today, in: language)
        return TemplateLine(
            key: "\(template.document)-\(template.file.prefix(8))", name: template.name,
            kept: "\(day) \(posts.text(template.kept.post, in: language))", found: found(look),
            faults: faults(look), isInUse: isInUse, fileHref: address,
            previewHref: look.check == nil ? nil : "\(address)?preview=1",
            use: look.check?.isGood == true && !isInUse ? use : nil, file: template.file)
    }

    private func found(_ look: TemplateLook) -> String {
        guard let check = look.check else { return say("template.cannot-open") }
        let wrong = check.unknown.count + check.broken.count
        let facts = ["known": "\(check.known.count)", "wrong": "\(wrong)"]
        if wrong > 0 { return say("template.found-some", facts) }
        return say(check.known.isEmpty ? "template.found-none" : "template.found-all", facts)
    }

    private func faults(_ look: TemplateLook) -> [String] {
        if let refusal = look.refusal {
            return [refusal.notice.said(by: texts, in: language)]
        }
        let check = look.check ?? TemplateCheck()
        let unknown = check.unknown.map { place in
            (
                place,
                place.suggestion == nil ? "template.unknown" : "template.unknown-near"
            )
        }
        return (unknown + check.broken.map { ($0, "template.broken") })
            .sorted { ($0.0.part ?? "", $0.0.paragraph) < ($1.0.part ?? "", $1.0.paragraph) }
            .map { say($1, facts($0)) }
    }

    private func facts(_ place: TemplateCheck.Place) -> [String: String] {
        let whole = say("template.paragraph", ["number": "\(place.paragraph)"])
        return [
            "text": Shortened.text(place.text, to: 40), "near": place.suggestion ?? "",
            "place": place.part.map { "\($0) \(whole)" } ?? whole,
        ]
    }
}
