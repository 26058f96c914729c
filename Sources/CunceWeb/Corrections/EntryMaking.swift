import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Makes an entry's page from its report.
struct EntryMaking: Sendable {
    let report: EntryReport
    let place: EntryPlace
    /// Present for an entry files can belong to.
    let files: EntryFiles?
    let previewed: Set<FileKind>
    let posts: PostLabels
    let programme: Programme
    /// The version of the programme under which it was made; `nil` for what belongs to no round.
    let under: Programme?
    /// Somebody has answered it or decided on it since.
    let isFixed: Bool
    let actor: Actor
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    var mark: EntryMark { report.entry.mark }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel, back: TextLink) -> EntryPage {
        EntryPage(
            shell: shell, back: back, number: mark.number, stream: stream,
            event: say(report.key),
            who: posts.text(
                mark.post, by: mark.person, on: mark.writtenOn, texts, in: language),
            recorded: "\(Days.long(report.entry.recordedAt.day, in: language)) \(time)",
            happened: Days.long(mark.on, in: language),
            lateness: report.isLate ? say("entry.late", ["days": "\(report.daysLate)"]) : nil,
            isWithdrawn: report.isWithdrawn,
            facts: facts, files: marks, attachHref: attachHref, isFileGone: isFileGone,
            chain: report.chain.map(link),
            correct: mayAmend && !retyped.isEmpty ? correct : nil,
            withdraw: mayAmend ? call.reasonForm("\(path)/withdraw", field: "reason") : nil)
    }

    private var facts: [EntryFact] {
        let said = EntryFacts(
            posts: posts, programme: programme, texts: texts, language: language
        ).all(report)
        guard let under else { return said }
        return said + [
            EntryFact(
                label: say("entry.made-under"),
                value: "\(under.title.text(in: language)) \(under.version)")
        ]
    }

    private var marks: [AttachmentMark] {
        guard let files else { return [] }
        let (posts, language) = (posts, language)
        return AttachmentMaking(
            kase: files.kase, previewed: previewed, today: call.today,
            words: FileWords(texts: texts, language: language),
            post: { posts.text($0, in: language) }
        ).marks(files.attachments)
    }

    private var attachHref: String? {
        guard let files, let subject = files.subject, !report.isWithdrawn,
            Access.may(actor, do: .attach, at: place.place)
        else { return nil }
        return "/cases/\(files.kase)/attachments?about=\(subject.text)#attach"
    }

    private var isFileGone: Bool {
        report.isWithdrawn
            && ["attachment.added.v1", "instruction.scanned.v1"].contains(mark.event)
    }

    private var path: String { "/entries/\(mark.number)" }

    private var time: String {
        let minutes = report.entry.recordedAt.minuteOfDay
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    private var stream: String {
        let name = ["name": place.division?.name ?? ""]
        return switch place.kind {
        case .village: say("entry.stream-village", name)
        case .round: say("entry.stream-round", name)
        case .facts: say("entry.stream-facts", name)
        case .installation, .sealed: say("entry.stream-installation", name)
        case .person: say("entry.stream-person")
        }
    }

    private func link(_ link: EntryReport.Link) -> EntryChainLink {
        let key =
            switch link.mark.event {
            case "entry.corrected.v1": "entry.chain-corrected"
            case "entry.withdrawn.v1": "entry.chain-withdrawn"
            default: "entry.chain-target"
            }
        return EntryChainLink(
            day: Days.near(link.mark.writtenOn, call.today, in: language), text: say(key),
            reason: link.reason.isEmpty ? nil : texts.amendmentReason(link.reason, in: language),
            entry: TextLink(
                text: say("entry.number", ["number": "\(link.mark.number)"]),
                href: "/entries/\(link.mark.number)"))
    }

    /// The desk asks the same again.
    private var mayAmend: Bool {
        guard !report.isWithdrawn, !isFixed, AmendableEvents.may(mark.event) else { return false }
        let isOwn = mark.post == actor.post && mark.person == actor.person
        guard isOwn || actor.standing == .organisationOffice else { return false }
        switch place.kind {
        case .village: return Access.may(actor, do: .correct, at: place.place)
        case .round, .facts:
            let there = Place(path: place.place.path, involved: [actor.post])
            return Access.may(actor, do: .correct, at: there)
        case .installation, .person, .sealed: return false
        }
    }

    /// What a correction may retype.
    private var retyped: [String] { AmendableEvents.fields(of: mark.event) ?? [] }

    private var correct: CorrectForm {
        let action = "\(path)/correct"
        let own = call.own(action)
        return CorrectForm(
            form: call.formModel(action),
            fields: retyped.map { key in
                CorrectField(
                    label: say(FieldWords.key(of: key)),
                    field: own.field(Self.name(of: key), current(key)))
            }, reason: own.field("reason"))
    }

    /// What was typed and differs from what stands.
    var changes: [String: String] {
        var changes: [String: String] = [:]
        for key in retyped {
            let name = Self.name(of: key)
            guard call.form.has(name) else { continue }
            // Browsers send line ends as two characters.
            let typed = call.form[name].split(separator: "\r\n", omittingEmptySubsequences: false)
                .joined(separator: "\n").trimmingSpace()
            if typed != current(key) { changes[key] = typed }
        }
        return changes
    }

    private func current(_ key: String) -> String {
        report.current.first { $0.key == key }?.value ?? ""
    }

    /// The reason of the correction itself is sent as `reason`.
    private static func name(of key: String) -> String {
        key == "reason" ? "stood-reason" : key
    }
}
