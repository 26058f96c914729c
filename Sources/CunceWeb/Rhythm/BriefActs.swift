import CunceDomain
import CunceReports
import CunceStore

/// What a reader may do with a composed brief, and how it came to read as it does.
struct BriefActs {
    let brief: Brief
    let view: RoundView
    let making: UpwardForms
    private let words: UpwardWords

    init(_ brief: Brief, _ view: RoundView, _ making: UpwardForms) {
        self.brief = brief
        self.view = view
        self.making = making
        words = UpwardWords(posts: view.facts.posts, call: making.call, texts: making.texts)
    }

    private var href: String { view.briefHref(brief.week) }
    private var isDraft: Bool { brief.signed == nil }
    private var mayEdit: Bool { isDraft && view.mayFinish(.runHuddle) }

    /// Whoever composed it or handed it in leaves the signature to somebody else.
    var maySign: Bool {
        brief.state == .draft && brief.composed.by != view.actor.person
            && brief.handedIn?.by != view.actor.person && view.mayFinish(.signBrief)
            && view.decides(.signBrief)
    }

    // MARK: the paper

    func sections(_ frame: BriefFrame, _ corrections: [BriefCorrection]) -> [BriefSection] {
        let corrected = corrections.map(\.sentence)
        return brief.sections.map { section in
            BriefSection(
                title: frame.heading(section.key),
                paragraphs: brief.lines.filter { $0.section == section.key }
                    .filter { mayEdit || !$0.isOut }
                    .map { paragraph($0, isCorrected: corrected.contains($0.words)) },
                add: mayEdit ? add(section.key) : nil)
        }
    }

    private func paragraph(_ line: BriefLine, isCorrected: Bool) -> BriefParagraph {
        BriefParagraph(
            sentences: [
                TextLink(
                    text: line.words.text(in: making.call.language),
                    href: EntryNumbers.href(line.words.entries))
            ], isOut: line.isOut, isCorrected: isCorrected && isDraft,
            trace: line.edits.map { edit in
                BriefTrace(
                    line: words.line(edit.at),
                    before: edit.before?.text(in: making.call.language),
                    after: edit.after?.text(in: making.call.language),
                    href: "/entries/\(edit.at.entry)")
            }, edit: mayEdit ? edit(line) : nil)
    }

    private func edit(_ line: BriefLine) -> UpwardForm {
        making.form(
            "\(href)/lines/\(line.section)/\(line.place)", "brief.edit", does: "brief.edit-do",
            out: line.isOut ? nil : "brief.leave-out",
            hint: line.words.entries.isEmpty ? "brief.edit-free" : "brief.edit-hint",
            [
                .area("zh", "field.zh", line.words.zh),
                .area("en", "field.en", line.words.en, required: false),
                .hidden("read", "\(brief.version)"),
            ])
    }

    private func add(_ section: String) -> UpwardForm {
        making.form(
            "\(href)/lines/\(section)/new", "brief.add", does: "brief.add-do",
            hint: "brief.edit-free",
            [.area("zh", "field.zh"), .area("en", "field.en", required: false)])
    }

    // MARK: what can be done

    var forms: [UpwardForm] {
        var forms: [UpwardForm] = []
        if mayEdit {
            if brief.returned != nil {
                forms.append(making.form("\(href)/acts/hand-in", "brief.hand-in", []))
            }
            forms.append(
                making.form(
                    "\(href)/acts/compose", "brief.compose-anew", hint: "brief.compose-hint", []))
        }
        guard !isDraft else { return forms }
        return forms + sending + coming + instructing
    }

    /// Posts of the county it has not gone to.
    private var waiting: [(value: String, label: String)] {
        view.above.filter { brief.delivery(to: $0.id) == nil }.map {
            ($0.id.text, words.post($0.id))
        }
    }

    private var sending: [UpwardForm] {
        guard view.mayFinish(.sendUp), !waiting.isEmpty else { return [] }
        let first = waiting[0].value
        var forms = [
            making.form(
                "\(href)/acts/send", "brief.send", does: "brief.send-do",
                [.boxes("to", "brief.send-to", waiting, initial: first)])
        ]
        if view.mayFinish(.recordPaper) {
            forms.append(
                making.form(
                    "\(href)/acts/send-paper", "brief.send-paper", does: "brief.send-paper-do",
                    [
                        .boxes("to", "brief.send-to", waiting, initial: first),
                        .day("day", "brief.paper-day", making.call.today.description),
                        .line("word", "brief.paper-how"),
                    ]))
        }
        return forms
    }

    private var coming: [UpwardForm] {
        var forms: [UpwardForm] = []
        let open = brief.deliveries.filter { $0.acknowledged == nil }
        if view.mayFinish(.instruct), open.contains(where: { $0.to == view.actor.post }) {
            forms.append(making.form("\(href)/acts/acknowledge", "brief.acknowledge", []))
        }
        if view.mayFinish(.recordPaper), !open.isEmpty {
            forms.append(
                making.form(
                    "\(href)/acts/acknowledge-paper", "brief.acknowledge-paper",
                    does: "brief.acknowledge-paper-do",
                    [
                        .select(
                            "post", "brief.acknowledge-who",
                            open.map { ($0.to.text, words.post($0.to)) }),
                        .day("day", "brief.acknowledge-day", making.call.today.description),
                        .line("word", "brief.acknowledge-how"),
                    ]))
        }
        return forms
    }

    private var instructing: [UpwardForm] {
        guard !brief.deliveries.isEmpty else { return [] }
        return [InstructionForms(view: view, making: making).give(on: brief.week)]
            .compactMap(\.self)
    }

    // MARK: what came of it

    var deliveries: [UpwardFact] {
        brief.deliveries.map { delivery in
            var text = words.line(delivery.at, delivery.way, delivery.word)
            if let came = delivery.acknowledged {
                text +=
                    making.texts.say("common.semicolon", in: making.call.language)
                    + making.texts.say(
                        "brief.came", in: making.call.language,
                        ["line": words.line(came.at, came.way, came.word)])
            } else {
                text += making.texts.say("brief.not-came", in: making.call.language)
            }
            return UpwardFact(
                label: words.post(delivery.to), text: text,
                href: "/entries/\(delivery.acknowledged?.at.entry ?? delivery.at.entry)")
        }
    }

    var dropped: [String] {
        brief.dropped.map { $0.words.text(in: making.call.language) }
    }

    var instructions: [UpwardRow] {
        view.town.instructions.all.filter { $0.about.week == brief.week }.map {
            words.row($0, href: "\(view.href)/instructions/\($0.id)", village: nil)
        }
    }
}
