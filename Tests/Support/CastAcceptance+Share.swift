package import CunceDomain

extension CastAcceptance {
    package static let all: FactKey = "households-all"

    /// The shipped pack as 1.1.0, where a fifth of all households is asked, and thirty or more.
    package static func withShare() throws -> Programme {
        try Cast.pack(
            "1.1.0",
            [
                .init(
                    "acceptance.yaml", "        at-least: 30\n",
                    "        at-least: 30\n        share: 20 %\n        of: \(all)\n"),
                .init(
                    "facts.yaml", "  - key: households-dissatisfied\n",
                    """
                      - key: \(all)
                        label: {zh: 全村户数, en: All households}
                        about: unit
                        unit-kinds: [village, community]
                        type: number
                        measure: {zh: 户, en: households}
                      - key: households-dissatisfied

                    """),
            ])
    }

    /// How many households there are, told by an assessor.
    package static func tellAll(_ count: Int, _ cast: Cast) async throws {
        try await send(
            .tell([.init(fact: all, value: "\(count)", evidence: "户籍名册")]), to: cast)
    }
}
