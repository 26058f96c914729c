import CunceDomain
import CunceReports
import CunceStore

/// What an entry says, field by field, in words. Ids, which say nothing to a reader, are left out.
struct EntryFacts {
    let posts: PostLabels
    let programme: Programme
    let texts: Texts
    let language: Language

    func all(_ report: EntryReport) -> [EntryFact] {
        let fields =
            told(report) + assessed(report)
            + report.fields.filter { field in
                // There it is an id.
                field.key != "matter" || !report.key.hasPrefix("event.villagers")
            }.compactMap { field in
                field.key == "person" ? acting(field, report) : fact(field)
            }
        guard !report.reason.isEmpty else { return fields }
        return fields + [fact("reason", texts.amendmentReason(report.reason, in: language))]
    }

    /// Those of some fields that say something to a reader.
    func all(_ fields: [EntryField]) -> [EntryFact] { fields.compactMap(fact) }

    /// Who stands in, by the post they hold; persons are told in no other way.
    private func acting(_ field: EntryField, _ report: EntryReport) -> EntryFact? {
        guard report.key.hasPrefix("event.post.acting") else { return nil }
        return posts.post(of: PersonID(field.value)).map {
            fact(field.key, posts.text($0, in: language))
        }
    }

    private func fact(_ field: EntryField) -> EntryFact? {
        guard !field.value.isEmpty, let value = value(of: field) else { return nil }
        switch field.key {
        case "liesWith": return fact("lies-with", value)
        case "linkFrom": return fact("link-from", value)
        default: return fact(field.key, value)
        }
    }

    private func fact(_ key: String, _ value: String) -> EntryFact {
        EntryFact(label: texts.say(FieldWords.key(of: key), in: language), value: value)
    }

    /// `nil` for what is no field to a reader.
    private func value(of field: EntryField) -> String? {
        switch field.key {
        case "title", "text", "evidence", "cause", "voices", "ask", "objective", "proof", "reason",
            "label", "what", "unblocker", "entry", "grounds", "word", "basis", "note", "words",
            "matter", "asked", "targets", "place", "designation", "name", "code", "level", "week",
            "links", "tasks", "version", "item",
            "examined", "found", "difference",
            "leads", "problems", "purpose", "voucher", "zh", "en", "before":
            field.value
        case "pack":
            field.value == programme.key.text ? programme.title.text(in: language) : field.value
        case "budget", "amount": Int(field.value).map { Money.text($0) }
        case "since", "due", "day", "starts", "from", "until", "opens", "closes", "term",
            "on", "wanted":
            CivilDate(field.value).map { Days.long($0, in: language) } ?? field.value
        case "stage":
            programme.rules.screening?.funnel.first { $0.key.text == field.value }?.label
                .text(in: language)
        case "dimension":
            Dimension(rawValue: field.value).map {
                programme.words.dimensions[$0].text(in: language)
            } ?? field.value
        case "severity":
            Int(field.value).flatMap(Severity.init(rawValue:)).map {
                programme.words.severities[$0].text(in: language)
            } ?? field.value
        case "type":
            programme.problemType(ProblemTypeKey(field.value))?.label.text(in: language)
        case "workstream":
            programme.workstream(WorkstreamKey(field.value))?.label.text(in: language)
        case "slot": programme.linkSlot(LinkSlotKey(field.value))?.label.text(in: language)
        case "role": programme.role(RoleKey(field.value))?.label.text(in: language)
        case "help": programme.help(HelpKey(field.value))?.label.text(in: language)
        case "kind":
            PromiseKind(rawValue: field.value).map { texts.say($0.wordsKey, in: language) }
        case "linkFrom": texts.say("promise.by-link", in: language)
        case "owner", "lead", "addressee", "post", "supporter", "group", "member", "liesWith",
            "giver", "by":
            posts.text(PostID(field.value), in: language)
        case "to" where posts.posts[PostID(field.value)] != nil:
            posts.text(PostID(field.value), in: language)
        case "participants", "posts":
            field.value.split(separator: ",").map {
                posts.text(PostID(String($0).trimmingSpace()), in: language)
            }.joined(separator: texts.say("common.comma", in: language))
        case "way": texts.say("way.\(field.value)", in: language)
        case "rule": LawfulRule(rawValue: field.value)?.words.text(in: language)
        case "verdict": texts.say("verdict.\(field.value)", in: language)
        default: nil
        }
    }
}
