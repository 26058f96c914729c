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

    /// - Parameters:
    ///   - facts: of the whole town.
    ///   - areOpen: whether the reader may open the town's papers; otherwise only those that stand
    ///     fast are told of, and nothing of what is in them.
    init(_ facts: TownFacts, _ week: ISOWeek, _ programme: Programme, areOpen: Bool) {
        let all = facts.town?.briefs.all ?? []
        briefs =
            areOpen
            ? Self.briefs(all) : Self.closed(all.filter { $0.signed != nil })
        agenda = facts.town == nil ? [:] : Self.agenda(facts, week, areOpen: areOpen)
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

    private static func closed(_ all: [Brief]) -> [Int: [EntryUses.Use]] {
        var found: [Int: [EntryUses.Use]] = [:]
        for brief in all {
            for number in Set(brief.sections.flatMap(\.paragraphs).flatMap(\.entries)) {
                found[number, default: []].append(
                    .closedBrief(brief.week, number: brief.number))
            }
        }
        return found
    }

    /// The first agenda that brought an entry up: what is written after the week's brief stands on
    /// the next one's.
    private static func agenda(
        _ facts: TownFacts, _ week: ISOWeek, areOpen: Bool
    ) -> [Int: EntryUses.Use] {
        var found: [Int: EntryUses.Use] = [:]
        for week in [week, week.next] where week.monday <= facts.day {
            let day = facts.town?.huddles.huddle(in: week)?.opened.on
            for group in HuddleAgenda(facts, week).groups {
                for number in group.items.flatMap(\.entries) where found[number] == nil {
                    found[number] =
                        areOpen ? .agenda(week, group.kind) : .closedAgenda(week, on: day)
                }
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
