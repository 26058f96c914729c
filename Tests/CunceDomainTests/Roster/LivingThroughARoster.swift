import Testing

@testable import CunceDomain

/// Whatever is asked of the roster, in whatever order.
@Suite struct LivingThroughARoster {
    private static let seeds: [UInt64] = Array(1...40)
    private static let posts: [PostID] = ["post-1", "post-2", "post-3"]

    private func walk(_ seed: UInt64, _ look: (Roster, CivilDate) throws -> Void) throws {
        var dice = SplitMix64(seed: seed)
        var roster = Roster()
        for step in 1...300 {
            let day = Cast.monday.adding(days: step / 3)
            let post = dice.pick(Self.posts, or: "post-1")
            let near = day.adding(days: dice.below(9) - 4)
            let command: RosterCommand =
                switch dice.below(7) {
                case 0:
                    .openPost(post, role: "resident", division: Cast.town, designation: "")
                case 1, 2: .takePost(post, dice.pick(Cast.persons, or: Cast.cadre), from: near)
                case 3: .leavePost(post, until: near)
                case 4, 5:
                    .nameActing(
                        post, dice.pick(Cast.persons, or: Cast.cadre), from: near,
                        until: near.adding(days: dice.below(8) - 1), reason: "公休")
                default:
                    .endActing(
                        post,
                        from: dice.pick(
                            roster.posts[post]?.actings.map(\.from) ?? [], or: near),
                        until: near, reason: "回来")
                }
            // What is refused changes nothing; other tests hold why.
            for event in (try? roster.asked(command, on: day)) ?? [] {
                try #require(roster.admits(event), "seed \(seed), step \(step)")
                roster.apply(event, entry(step))
                try look(roster, day)
            }
        }
    }

    @Test(arguments: seeds)
    func `on no day do two stand in for one`(seed: UInt64) throws {
        try walk(seed) { roster, day in
            for post in roster.posts.values {
                for offset in -10...10 {
                    let there = post.actings.filter { $0.covers(day.adding(days: offset)) }
                    try #require(there.count <= 1, "seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: seeds)
    func `one tenure lasts at most, and it is the holder's`(seed: UInt64) throws {
        try walk(seed) { roster, _ in
            for post in roster.posts.values {
                let open = post.tenures.filter { $0.until == nil }
                try #require(open.map(\.person) == [post.holder].compactMap(\.self))
                try #require(open.first?.from == post.since, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `tenures follow each other`(seed: UInt64) throws {
        try walk(seed) { roster, _ in
            for post in roster.posts.values {
                for (one, next) in zip(post.tenures, post.tenures.dropFirst()) {
                    let until = try #require(one.until, "seed \(seed)")
                    try #require(one.from <= until && until <= next.from, "seed \(seed)")
                }
            }
        }
    }
}
