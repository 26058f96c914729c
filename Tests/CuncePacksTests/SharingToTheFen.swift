import CunceDomain
import CuncePacks
import CunceTestSupport
import Testing

/// Parts of a pool are whole fen and together the pool.
@Suite struct SharingToTheFen {
    private func pays(_ shares: [Int], of pool: String, _ rounding: String = "half-up") throws
        -> [Int?]
    {
        let pack = SmallPack(
            silent: [.listing, .duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds: [{key: village, label: {zh: 村, en: Village}}]
                facts:
                  - {key: share, label: {zh: 份额, en: Share}, about: post, matter: work, type: number, each: year}
                """,
                "pay.yaml": """
                schemes:
                  - key: bonus
                    label: {zh: 奖金, en: Bonus}
                    roles: [secretary]
                    each: year
                    fixed-by: {zh: 办法, en: Rules}
                    rounding: \(rounding)
                    inputs: [{key: part, label: {zh: 份额, en: Part}, fact: share}]
                    lines:
                      - {key: pool, label: {zh: 奖金包, en: Pool}, pool: \(pool), shared-by: part, root: scheme}
                """,
            ])
        let posts = shares.enumerated().map { place, share in
            "{key: s\(place), role: secretary, of: v, facts: {share: {2025: \(share)}}}"
        }
        return try pack.report(
            "units: [{key: v, kind: village}]\nposts: [\(posts.joined(separator: ", "))]",
            on: "2026-03-01"
        ).proposals.pay.map(\.totalFen)
    }

    @Test func `the odd fen goes to the largest remainder, of equal ones to the earlier key`()
        throws
    {
        #expect(try pays([1, 1, 1], of: "100") == [3_334, 3_333, 3_333])
        #expect(try pays([1, 1, 4], of: "0.01") == [0, 0, 1])
        // 1.5, 1.5 and 2 fen.
        #expect(try pays([3, 3, 4], of: "0.05") == [2, 1, 2])
    }

    @Test func `a half of a fen to be taken away is rounded away from nought`() throws {
        #expect(try pays([1], of: "0 - 0.005") == [-1])
        #expect(try pays([1, 1], of: "0 - 0.01") == [0, -1])
    }

    @Test(arguments: 1...40)
    func `the parts are the pool, never a fen above or below`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let shares = (0..<Int.random(in: 1...7, using: &dice)).map { _ in
            Int.random(in: 1...90, using: &dice)
        }
        let fen = Int.random(in: 0...1_000_000, using: &dice)
        let found = try pays(shares, of: "\(fen) / 100", "down").compactMap { $0 }
        let all = shares.reduce(0, +)

        #expect(found.count == shares.count)
        #expect(found.reduce(0, +) == fen)
        for (part, share) in zip(found, shares) { #expect(abs(part * all - fen * share) < all) }
    }
}
