import CunceDomain
import CuncePacks
import Foundation
import Testing

/// A pack with an `acceptance.yaml` of the test's own, and facts of one village beside it.
struct AcceptancePack {
    static let facts = """
        unit-kinds:
          - {key: county, label: {zh: 县, en: County}, listed: false}
          - {key: village, label: {zh: 村, en: Village}, under: county}
          - {key: community, label: {zh: 社区, en: Community}, under: county}
        facts:
          - {key: order, label: {zh: 秩序, en: Order}, about: unit, type: number, each: year}
          - {key: works, label: {zh: 运转, en: Works}, about: unit, type: number, each: year}
          - {key: income, label: {zh: 收入, en: Income}, about: unit, type: number, each: year}
          - {key: people, label: {zh: 户数, en: Households}, about: unit, type: number, each: year}
          - {key: asked, label: {zh: 走访, en: Asked}, about: unit, type: number, each: year}
        """

    let programme: Programme

    /// - Parameter more: facts besides.
    init(_ acceptance: String, more: String = "") throws {
        programme = try Self.read(acceptance, more: more).get()
    }

    static func read(_ acceptance: String, more: String = "") -> Result<Programme, PackRefusal> {
        let roles = try? Data(
            contentsOf: ExamplePack.programmes.appendingPathComponent("example/roles.yaml"))
        // Without the file, uses of its roles would be complained of.
        return PackReading.read(
            files: [
                "programme.yaml": """
                key: accepting
                version: 1.0.0
                title: {zh: 验收, en: Acceptance}
                issuer: {zh: 县委, en: County}
                not-stated: [listing, proposals, papers]
                """,
                "facts.yaml": facts + "\n" + more,
                "acceptance.yaml": acceptance,
            ].mapValues { Data($0.utf8) }.merging(
                roles.map { ["roles.yaml": $0] } ?? [:]
            ) { first, _ in first })
    }

    static func complaints(_ acceptance: String, more: String = "") -> [String] {
        switch read(acceptance, more: more) {
        case .success: []
        case .failure(let refusal): refusal.complaints.map(\.description)
        }
    }

    /// - Parameter known: what is told of v1 besides.
    func report(_ facts: String, on day: String, known: String = "") throws -> TrialReport {
        TrialReport(
            programme, try book(facts, known: known), on: try #require(CivilDate(day)))
    }

    func lines(_ facts: String, on day: String, in language: Language) throws -> [String] {
        try TrialCase(programme, try book(facts)).lines(on: day, in: language)
    }

    private func book(_ facts: String, known: String = "") throws -> FactBook {
        let units = """
            units:
              - {key: c1, kind: county}
              - {key: v1, kind: village, under: c1, facts: {\(known)}}
              - {key: s1, kind: community, under: c1}

            """
        return try FactsFile.read(
            Data((units + facts).utf8), name: "facts.yml", for: programme
        ).get()
    }
}
