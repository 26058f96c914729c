import CunceDomain
import CunceStore

/// Which papers stand on an entry: briefs and agendas by its number, documents by its kind.
struct UsingPapers {
    private let briefs: [Int: [EntryUses.Use]]
    private let agenda: [Int: EntryUses.Use]
    private let documents: [String: [DocumentKind]]
    private let week: ISOWeek
    /// What only a huddle brings about: the rest of its sheet is told of by other papers.
    private static let ofSheet = Set(
        OtherPaper.huddleSheet.fields.flatMap(\.sources).flatMap { source -> [String] in
            if case .events(let names) = source { names } else { [] }
        }.filter { $0.hasPrefix("huddle.") })

    init(_ facts: TownFacts, _ week: ISOWeek, _ programme: Programme) {
        briefs = Self.briefs(facts.town?.briefs.all ?? [])
        agenda = facts.town == nil ? [:] : Self.agenda(HuddleAgenda(facts, week))
        documents = Self.documents(programme)
        self.week = week
    }

    func uses(of mark: EntryMark) -> [EntryUses.Use] {
        (briefs[mark.number] ?? []) + [agenda[mark.number]].compactMap(\.self)
            + (Self.ofSheet.contains(mark.event) ? [.sheet(week)] : [])
            + (documents[mark.event] ?? []).map { .document($0) }
    }

    /// The sum of a section stands on very many entries: what tells of one is named first.
    private static func briefs(_ all: [Brief]) -> [Int: [EntryUses.Use]] {
        var found: [Int: [EntryUses.Use]] = [:]
        for brief in all {
            for section in brief.sections {
                for (place, paragraph) in section.paragraphs.enumerated() {
                    for number in paragraph.entries {
                        found[number, default: []].append(
                            .brief(
                                brief.week, number: brief.number, section: section.key,
                                sentence: place + 1))
                    }
                }
            }
        }
        return found
    }

    private static func agenda(_ agenda: HuddleAgenda) -> [Int: EntryUses.Use] {
        var found: [Int: EntryUses.Use] = [:]
        for group in agenda.groups {
            for number in group.items.flatMap(\.entries) where found[number] == nil {
                found[number] = .agenda(agenda.week, group.kind)
            }
        }
        return found
    }

    private static func documents(_ programme: Programme) -> [String: [DocumentKind]] {
        var found: [String: [DocumentKind]] = [:]
        // A brief is named by its sentence; a digest repeats briefs.
        for document in programme.documentSet
        where document.kind != .brief && document.kind != .digest {
            let names = document.kind.fields.flatMap(\.sources).flatMap { source -> [String] in
                if case .events(let names) = source { names } else { [] }
            }
            for name in Set(names) { found[name, default: []].append(document.kind) }
        }
        return found
    }
}
