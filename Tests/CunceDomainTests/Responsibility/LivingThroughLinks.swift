import Testing

@testable import CunceDomain

/// Whatever is asked of the links of a village, in whatever order.
@Suite struct LivingThroughLinks {
    private static let seeds: [UInt64] = Array(1...40)

    private func walk(_ seed: UInt64, _ look: (Links) throws -> Void) throws {
        var dice = SplitMix64(seed: seed)
        var links = Links()
        let posts = Cast.posts.keys.sorted()
        for step in 1...200 {
            let slot: LinkSlotKey = dice.pick(["leader", "cadre"], or: "cadre")
            let post = dice.pick(posts, or: Cast.cadrePost)
            let day = Cast.monday.adding(days: step + dice.below(9) - 4)
            let command: LinkCommand =
                switch dice.below(4) {
                case 0, 1: .link(slot, post, from: day, term: day.adding(days: dice.below(50)))
                case 2: .setTerm(slot, post, term: day, reason: "续")
                default: .end(slot, post, until: day, reason: "换")
                }
            // What is refused changes nothing; other tests hold why.
            let events = try? links.decide(command, rule: Cast.slot, role: { Cast.posts[$0] })
            for event in events ?? [] {
                try #require(links.admits(event), "seed \(seed), step \(step)")
                links.apply(event, entry(step))
                try look(links)
            }
        }
    }

    @Test(arguments: seeds)
    func `never more hold a slot than the pack allows, and nobody holds it twice`(
        seed: UInt64
    ) throws {
        try walk(seed) { links in
            for (slot, most) in [("leader", 1), ("cadre", 2)] as [(LinkSlotKey, Int)] {
                let holders = links.holders(of: slot).map(\.post)
                try #require(holders.count <= most, "seed \(seed)")
                try #require(Set(holders).count == holders.count, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `no holding ends or is agreed to end before it began`(seed: UInt64) throws {
        try walk(seed) { links in
            for holding in links.holdings {
                try #require(holding.until.map { $0 >= holding.from } ?? true, "seed \(seed)")
                try #require(holding.term.map { $0 >= holding.from } ?? true, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `history is only added to`(seed: UInt64) throws {
        var before: [Links.Holding] = []
        try walk(seed) { links in
            try #require(links.holdings.count >= before.count, "seed \(seed)")
            for (old, new) in zip(before, links.holdings) {
                try #require(old.post == new.post && old.from == new.from, "seed \(seed)")
                try #require(old.until == nil || old == new, "seed \(seed)")
            }
            before = links.holdings
        }
    }
}
