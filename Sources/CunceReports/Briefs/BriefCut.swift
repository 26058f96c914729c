package import CunceDomain

/// Shares the room of a paper out to its parts.
///
/// Asks, instructions and corrections have their room first: somebody waits for them. Every other
/// part keeps a tenth of the paper all the same, or what it takes where that is less: a paper that
/// tells of nothing but asks does not say how the round stands. What a part leaves free goes to
/// those that are cut. The same parts give the same paper.
package enum BriefCut {
    /// What stands of every part, in their order. Within the room wherever the sentences that
    /// count what is left out fit into it.
    package static func fitting(_ parts: [BriefPart], room: Int) -> [[BriefParagraph]] {
        guard parts.reduce(0, { $0 + $1.characters }) > room else {
            return parts.map { $0.fitting($0.characters) }
        }
        let first = parts.indices.filter { parts[$0].comesFirst }
        let others = parts.indices.filter { !parts[$0].comesFirst }
        let kept = others.reduce(0) {
            $0 + min(parts[$1].characters, max(parts[$1].least, room / 10))
        }
        var told = parts.map { _ in [BriefParagraph]() }
        let taken = share(max(0, room - kept), among: first, parts, &told)
        _ = share(max(0, room - taken), among: others, parts, &told)
        return told
    }

    /// The shortest first, each at most its equal share of what is left: so what one does not need
    /// is there for those after it. Returns what they took.
    private static func share(
        _ room: Int, among places: [Int], _ parts: [BriefPart], _ told: inout [[BriefParagraph]]
    ) -> Int {
        var left = room
        var waiting = places.reduce(0) { $0 + parts[$1].least }
        let ordered = places.sorted { (parts[$0].characters, $0) < (parts[$1].characters, $1) }
        for (done, place) in ordered.enumerated() {
            waiting -= parts[place].least
            told[place] = parts[place].fitting(
                min(left / (ordered.count - done), left - waiting))
            left -= told[place].characters
        }
        return room - left
    }
}
