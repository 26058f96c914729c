package import CunceDomain
import CunceStore

/// 洋港 on its way off the list: asked for by its linked leader, arranged by the office, assessed
/// by the office and the county leader, decided by the secretary.
package enum CastAcceptance {
    package static let village = CastVillage.yanggang
    package static let households: AcceptancePartKey = "households"

    package static func send(
        _ command: AcceptanceCommand, to cast: Cast, as post: CastPost = .office
    ) async throws {
        try await cast.send(.acceptance(village.kase, command), as: post)
    }

    /// A village whose plan is in force, with nothing of it left to do.
    package static func underWay(_ cast: Cast) async throws {
        try await cast.openRound()
        try await cast.bringUnderWay(village, due: [CastCalendar.friday])
        try await cast.link(
            .leader, as: "town-leader", to: village, from: cast.clock.now.day)
    }

    package static func requested(_ cast: Cast) async throws {
        try await underWay(cast)
        try await send(.request(words: "账目理清，渠修通"), to: cast, as: .leader)
    }

    package static func opened(_ cast: Cast) async throws {
        try await requested(cast)
        try await send(
            .open(assessors: [CastPost.office.id, CastPost.countyLeader.id]), to: cast)
    }

    /// What the sheet asks besides ballots, told by an assessor.
    package static func tell(_ cast: Cast, _ told: [FactKey: String] = [:]) async throws {
        let rules = cast.programme.rules
        let schemes = rules.acceptance?.schemes ?? []
        var drafts: [AcceptanceCommand.TellDraft] = []
        var seen: Set<FactKey> = []
        for scheme in schemes {
            for fact in scheme.facts(in: rules) where seen.insert(fact).inserted {
                guard let kind = rules.fact(fact), kind.isTold, !scheme.balloted.contains(fact)
                else { continue }
                drafts.append(
                    .init(fact: fact, value: told[fact] ?? usual(kind), evidence: "现场看过"))
            }
        }
        try await send(.tell(drafts), to: cast)
    }

    /// What a village that is well has: seen on site, nothing that would list it.
    private static func usual(_ kind: FactKind) -> String {
        switch kind.key {
        case "seen-on-site": return "是"
        case "collective-income": return "120000"
        case "satisfaction": return "95%"
        default: break
        }
        switch kind.shape {
        case .judgement, .state, .event: return "否"
        case .choice(let choices): return choices.first?.key.text ?? ""
        case .number, .share, .money: return "0"
        }
    }

    package static func draw(
        _ cast: Cast, households: Int = 300, count: Int = 30, seed: UInt64 = 7,
        reason: String = ""
    ) async throws {
        try await send(
            .draw(
                .init(
                    sample: Self.households, households: households, count: count, seed: seed,
                    reason: reason)), to: cast)
    }

    /// - Parameter dissatisfied: of 30 papers, the first so many.
    package static func read(
        _ cast: Cast, as post: CastPost, dissatisfied: Int = 2
    ) async throws {
        try await send(
            .count(
                households,
                (1...30).map {
                    .init(slip: $0, answer: $0 <= dissatisfied ? "dissatisfied" : "satisfied")
                }), to: cast, as: post)
    }

    package static func handedIn(_ cast: Cast, dissatisfied: Int = 2) async throws {
        try await opened(cast)
        try await tell(cast)
        try await draw(cast)
        try await read(cast, as: .office, dissatisfied: dissatisfied)
        try await read(cast, as: .countyLeader, dissatisfied: dissatisfied)
        try await send(.handIn(words: ""), to: cast)
    }

    package static func graduated(_ cast: Cast) async throws {
        try await handedIn(cast)
        try await send(.graduate(reason: "达到标准", difference: ""), to: cast, as: .secretary)
    }

    package static func kase(_ cast: Cast) async throws -> Case {
        let cache = cast.store.cache
        return try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(village.kase), cache: cache, on: connection
            ).state
        }
    }
}
