/// Which obligation: who owes what for which place in the period that begins on a day.
package struct ObligationKey: Codable, Hashable, Sendable {
    package let cadence: CadenceKey
    package let post: PostID
    /// `nil` for what is owed for the whole town.
    package let village: DivisionID?
    /// The period's Monday.
    package let first: CivilDate

    package init(cadence: CadenceKey, post: PostID, village: DivisionID?, first: CivilDate) {
        self.cadence = cadence
        self.post = post
        self.village = village
        self.first = first
    }

    /// Reads what `description` wrote; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let cadence = CadenceKey(checking: parts[0]),
            let post = PostID(checking: parts[1]), let first = CivilDate(parts[3]),
            parts[2].isEmpty || Int(parts[2]) != nil
        else { return nil }
        self.init(
            cadence: cadence, post: post, village: Int(parts[2]).map { DivisionID($0) },
            first: first)
    }
}

extension ObligationKey: CustomStringConvertible {
    /// `weekly-visit_cadre-a_35_2026-11-16`: fit for an address.
    package var description: String {
        "\(cadence)_\(post)_\(village.map { "\($0.number)" } ?? "")_\(first)"
    }
}

extension ObligationKey: Comparable {
    /// By period, then place, cadence and owner: an order that ranks nobody.
    package static func < (left: Self, right: Self) -> Bool {
        let one = (left.first, left.village?.number ?? 0, left.cadence, left.post)
        let other = (right.first, right.village?.number ?? 0, right.cadence, right.post)
        return one < other
    }
}
