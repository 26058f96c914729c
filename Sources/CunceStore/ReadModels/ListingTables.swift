import CunceDomain

/// The tables made from how villages come onto a list and go on to another.
package enum ListingTables {
    package static let candidates = TableShape(
        "candidates", keys: 1,
        [
            ("case_id", .text), ("village_id", .integer), ("town_id", .integer),
            ("round_id", .text), ("state", .text), ("grounds", .text), ("named_on", .text),
            ("named_by", .text), ("named_post", .text), ("named_entry", .integer),
            ("decided_on", .text), ("decided_post", .text), ("decided_entry", .integer),
            ("reason", .text), ("basis", .text),
        ])

    package static let ends = TableShape(
        "case_ends", keys: 1,
        [
            ("case_id", .text), ("ended_on", .text), ("later_id", .text),
            ("later_round", .text), ("basis", .text), ("entry", .integer),
        ])

    package static let origins = TableShape(
        "case_origins", keys: 1,
        [("case_id", .text), ("earlier_id", .text), ("carried", .integer)])

    static func compare(_ old: Case, _ new: Case, _ changes: inout RowChanges) {
        changes.compare(
            candidates, from: CandidateSummary.all(of: old), to: CandidateSummary.all(of: new)
        ) { $1.row }
        let id = SQLValue.text(new.id.text)
        changes.compare(
            ends, from: old.listing.carriedOver.map { [$0] } ?? [],
            to: new.listing.carriedOver.map { [$0] } ?? []
        ) { _, over in
            [
                id, .text(over.at.on.description), .text(over.to.text), .text(over.round.text),
                .text(over.basis), .int(over.at.entry),
            ]
        }
        changes.compare(origins, from: Origin.all(of: old), to: Origin.all(of: new)) { _, origin in
            [id, .text(origin.earlier.text), .int(origin.isCarried ? 1 : 0)]
        }
    }

    private struct Origin: Equatable {
        let earlier: CaseID
        let isCarried: Bool

        static func all(of kase: Case) -> [Origin] {
            guard kase.listing.listed != nil, let earlier = kase.listing.earlier else { return [] }
            return [Origin(earlier: earlier, isCarried: kase.listing.isCarried)]
        }
    }
}
