import CunceDomain
import CuncePacks
import Testing

/// A fact that weighs on somebody says what it is about, so that silence is no way round the law.
@Suite struct SayingWhatFactsAreAbout {
    private static let ladder = """
        rungs:
          - {key: talk, label: {zh: 谈话, en: Talk}, does: talk, subjects: [unit, party]}
        """

    /// - Parameters:
    ///   - fact: what is said of the fact `some`, that of a unit unless it says otherwise.
    ///   - when: of a trigger of villages.
    private func pack(
        _ fact: String, when: String? = nil, _ files: [String: String] = [:]
    ) -> SmallPack {
        let trigger = when.map { when in
            """

            triggers:
              - key: low
                label: {zh: 未达标, en: Low}
                unit-kinds: [village]
                when: \(when)
                proposes: [{rung: talk}]
            """
        }
        var all = [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: some, label: {zh: 某数, en: Some number}, type: number, each: year, \(fact)}
            """,
            "ladder.yaml": Self.ladder + (trigger ?? ""),
        ]
        all.merge(files) { _, own in own }
        let silent: [Question] = [.listing, .duties, .acceptance, .papers].filter { question in
            switch question {
            case .listing: all["screening.yaml"] == nil
            case .acceptance: all["acceptance.yaml"] == nil
            case .duties, .papers, .proposals: true
            }
        }
        return SmallPack(silent: silent, all)
    }

    @Test(arguments: ["post", "supporter"])
    func `whatever is known of posts and supporters, whoever asks for it`(about: String) {
        #expect(
            pack("about: \(about)").complaints == [
                "facts.yaml:4: facts[0]: expected matter (one of petitions, kinship, activity, "
                    + "presence, work) for a fact about \(about)s, got none"
            ])
        #expect(pack("about: \(about), matter: work").complaints == [])
    }

    @Test func `what a trigger asks of a unit, and not what only lists it`() {
        let screening = [
            "screening.yaml": """
            criteria:
              - {key: low, label: {zh: 低, en: Low}, when: {fact: some, below: 3}}
            tracks:
              - {key: one, label: {zh: 一类, en: One}, criteria: [low]}
            """
        ]

        #expect(pack("about: unit", screening).complaints == [])
        #expect(
            pack("about: unit", when: "{criterion: low}", screening).complaints == [
                "facts.yaml:4: facts[0]: expected matter (one of petitions, kinship, activity, "
                    + "presence, work) for a fact that screening.yaml:2: criteria[0].when rests on, "
                    + "got none"
            ])
    }

    private func pack(_ fact: String, _ files: [String: String]) -> SmallPack {
        pack(fact, when: nil, files)
    }

    private static let index = [
        "indices.yaml": """
        indices:
          - key: size
            label: {zh: 指数, en: Index}
            unit-kind: village
            each: year
            scale: 1
            parts: [{fact: some, weight: 100 %, normalise: none}]
        """
    ]

    private static func acceptance(_ part: String) -> [String: String] {
        [
            "acceptance.yaml": """
            schemes:
              - key: county
                label: {zh: 验收, en: Acceptance}
                \(part)
            """
        ]
    }

    @Test(
        arguments: [
            ("{fact: some, below: 3}", [:]), ("{value: 2 * some, below: 3}", [:]),
            ("{not: {fact: some, below: 3}}", [:]), ("{index: size, below: 3}", index),
            (
                "{acceptance: county, result: failed}",
                acceptance("needs: [{key: a, label: {zh: 项, en: A}, when: {fact: some, above: 3}}]")
            ),
            (
                "{acceptance: county, result: failed}",
                acceptance("samples: [{key: a, label: {zh: 样, en: A}, fact: some, at-least: 3}]")
            ),
            (
                "{acceptance: county, result: failed}",
                acceptance(
                    "score: {items: [{key: a, label: {zh: 项, en: A}, points: some}], pass: {at-least: 3}}"
                )
            ),
        ] as [(String, [String: String])])
    func `whatever a trigger rests on, however many rules lie between`(
        when: String, files: [String: String]
    ) throws {
        let silent = pack("about: unit", when: when, files).complaints
        let petitions = pack("about: unit, matter: petitions", when: when, files)

        #expect(silent.count == 1)
        #expect(silent.first?.contains("expected matter") == true)
        #expect(petitions.complaints == [])
        #expect(
            Set(PackWarning.all(of: try petitions.programme(), in: .zh).map(\.rule))
                == [.petitionsCount])
        #expect(pack("about: unit, matter: work", when: when, files).complaints == [])
    }

    @Test func `not what Cunce derives, which says it by itself`() {
        let fact = "about: unit, source: derived, derived: visits"

        #expect(
            pack(fact.replacing(", source", with: ", source"), when: "{fact: some, below: 3}")
                .complaints == [])
    }
}
