import CunceDocuments
import CunceDomain
import CunceStore
import CunceTables

/// 责任表: every village with the posts that are linked to it and help it.
struct ResponsibilitySheet: SheetDocument {
    static let kind = DocumentKind.responsibility
    let facts: DocumentFacts
    var merges: String? { nil }

    func each(_ take: (DocumentFacts.Village) throws -> Void) rethrows {
        for village in facts.villages { try take(village) }
    }

    private var slots: [LinkSlot] { facts.programme.linkSlots }
    private var helps: [HelpKind] { facts.programme.helps }

    func columns(of field: ResponsibilityField) -> [SheetColumn] {
        switch field {
        case .number: column(field, width: 6, share: 4, isCentred: true)
        case .code: column(field, width: 15, share: 0)
        case .village: column(field, width: 12, share: 9, isCentred: true)
        case .stage: column(field, width: 10, share: 9, isCentred: true)
        case .links:
            slots.map {
                SheetColumn(
                    "\(field.rawValue).\($0.key)", $0.label.text(in: facts.language), width: 24,
                    share: 14, isProse: true)
            }
        case .helps:
            helps.map {
                SheetColumn(
                    "\(field.rawValue).\($0.key)", $0.label.text(in: facts.language), width: 24,
                    share: 14, isProse: true)
            }
        case .missing: column(field, width: 14, share: 8, isCentred: true, isProse: true)
        }
    }

    /// Links and helps are called as the pack calls them.
    static func names(
        _ field: ResponsibilityField, _ programme: Programme
    ) -> [TemplateNames.Name] {
        switch field {
        case .links:
            programme.linkSlots.map { name("links.\($0.key)", $0.label) }
        case .helps: programme.helps.map { name("helps.\($0.key)", $0.label) }
        case .number, .code, .village, .stage, .missing: [TemplateNames.name(field)]
        }
    }

    private static func name(_ key: String, _ label: Label) -> TemplateNames.Name {
        .init(key: key, names: [label.zh, key, label.en])
    }

    func cells(
        _ field: ResponsibilityField, of row: DocumentFacts.Village, number: Int
    ) -> [SheetCell] {
        let (kase, words) = (row.kase, facts.programme.words)
        switch field {
        case .number: return [SheetCell(.count(number))]
        case .code: return [.text(row.village.code)]
        case .village:
            return [
                .text(
                    row.village.name, entries: [kase.listing.listed?.entry].compactMap(\.self))
            ]
        case .stage:
            return [
                .text(
                    words.stages[kase.stage].text(in: facts.language),
                    entries: [kase.entered(kase.stage)?.entry].compactMap(\.self))
            ]
        case .links:
            return slots.map { slot in
                let holdings = kase.links.holders(of: slot.key)
                return .text(
                    holdings.map { held($0.post, until: $0.term) }.joined(separator: "\n"),
                    entries: holdings.flatMap(\.entries))
            }
        case .helps:
            return helps.map { help in
                let given = facts.pairings(of: kase).filter {
                    $0.help == help.key && $0.until == nil
                }
                return .text(
                    given.map { held($0.post, until: $0.term) }.joined(separator: "\n"),
                    entries: given.flatMap(\.entries))
            }
        case .missing: return [missing(row)]
        }
    }

    /// With the end agreed, where that is not the end of the round.
    private func held(_ post: PostID, until term: CivilDate?) -> String {
        guard let term, term != facts.round.closes else { return facts.post(post) }
        let end = Days.near(term, facts.day, in: facts.language)
        return facts.post(post) + facts.say("（至\(end)）", " (until \(end))")
    }

    private func missing(_ row: DocumentFacts.Village) -> SheetCell {
        let lacking = facts.programme.linkSlots(ofVillage: row.village.code).filter {
            row.kase.links.holders(of: $0.key).count < $0.minPerVillage
        }
        return .text(
            lacking.map { $0.label.text(in: facts.language) }.joined(separator: facts.semicolon))
    }
}
