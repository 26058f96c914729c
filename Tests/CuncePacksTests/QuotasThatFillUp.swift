import CunceDomain
import CuncePacks
import Testing

/// Quotas beside tracks that fill up, lines among some, averages of years.
@Suite struct QuotasThatFillUp {
    private static func pack(_ screening: String) -> SmallPack {
        SmallPack(
            silent: [.duties, .proposals, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: score, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, better: higher}
                  - {key: poor, label: {zh: 贫困, en: Poor}, about: unit, type: judgement}
                """,
                "screening.yaml": screening,
            ])
    }

    /// Ten villages; `v0` has the lowest score.
    private func listed(
        _ pack: SmallPack, poor: [Int: String], scores: (Int) -> String = { "{2025: \(50 + $0)}" }
    ) throws -> [String] {
        let units = (0..<10).map { place in
            let told = poor[place, default: "poor: no, "]
            return "  - {key: v\(place), kind: village, facts: {\(told)score: \(scores(place))}}"
        }
        return try pack.report(
            "units:\n" + units.joined(separator: "\n"), on: "2026-05-01"
        ).listing.units.compactMap {
            switch $0.verdict {
            case .listed: $0.unit
            case .open: "\($0.unit)?"
            case .notListed: nil
            }
        }
    }

    private static let filling = pack(
        """
        tracks:
          - {key: must, label: {zh: 应整尽整, en: Must}, when: {fact: poor}}
        quota: {by: score, floor: 30 %, fill: true}
        """)

    @Test func `whoever must be is listed, and the last of the others up to the floor`() throws {
        #expect(
            try listed(Self.filling, poor: [9: "poor: yes, "]) == ["v0", "v1", "v9"])
        #expect(
            try listed(
                Self.filling,
                poor: [6: "poor: yes, ", 7: "poor: yes, ", 8: "poor: yes, ", 9: "poor: yes, "])
                == ["v6", "v7", "v8", "v9"])
    }

    @Test func `who may have to be listed leaves open only the place it would take`() throws {
        // With v9 two others fill up, without it three.
        #expect(
            try listed(Self.filling, poor: [9: ""]) == ["v0", "v1", "v2?", "v9?"])
        // It fills up in any case.
        #expect(try listed(Self.filling, poor: [0: ""]) == ["v0", "v1", "v2"])
    }

    @Test func `fill needs an order and a floor, and no track has it`() {
        let bare = Self.pack(
            "tracks: [{key: must, label: {zh: 应, en: Must}, when: {all: [{fact: poor}, {fact: score, below: 1}]}}]\nquota: {floor: 3, fill: true}"
        )
        let inTrack = Self.pack(
            "tracks: [{key: must, label: {zh: 应, en: Must}, quota: {by: score, floor: 3, fill: true}}, {key: p, label: {zh: 贫, en: Poor}, when: {fact: poor}}]\nquota: none"
        )

        #expect(
            bare.complaints.map { $0.contains("by, index or appraisal and floor beside fill") } == [
                true
            ])
        #expect(inTrack.complaints.contains { $0.contains("fill in the quota beside the tracks") })
    }

    private static let among = pack(
        """
        tracks:
          - {key: last, label: {zh: 后列, en: Last}, quota: {by: score, worst: 50 %, among: {fact: poor}}}
        quota: none
        """)

    @Test func `a line among those a condition admits`() throws {
        let poor = [2: "poor: yes, ", 5: "poor: yes, ", 7: "poor: yes, ", 8: "poor: yes, "]

        #expect(try listed(Self.among, poor: poor) == ["v2", "v5"])
        // One more that may belong there: v7 could come in, v5 could not fall out.
        #expect(
            try listed(Self.among, poor: poor.merging([9: ""]) { $1 })
                == ["v2", "v5", "v7?"])
    }

    @Test func `the average of three years orders`() throws {
        let pack = Self.pack(
            """
            tracks:
              - {key: last, label: {zh: 后列, en: Last}, quota: {by: score, worst: 1, take: average, over: 3}, unless: [{fact: poor}]}
            quota: none
            """)
        let scores = { (place: Int) in
            place == 0
                ? "{2023: 90, 2024: 90, 2025: 10}" : "{2023: 60, 2024: 60, 2025: \(60 + place)}"
        }

        #expect(try listed(pack, poor: [:], scores: scores) == ["v1"])
        #expect(
            try listed(pack, poor: [:], scores: { "{2024: 60, 2025: \(60 + $0)}" }).count == 10)
    }

    @Test func `places lost and shares of the mean`() throws {
        let lost = Self.pack(
            """
            tracks:
              - {key: lost, label: {zh: 退位, en: Lost}, when: {fact: score, places-lost: {at-least: 2}}, unless: [{fact: poor}]}
            quota: none
            """)
        let mean = Self.pack(
            """
            tracks:
              - {key: mean, label: {zh: 低于平均, en: Below}, when: {fact: score, of-mean: kind, below: 80 %}, unless: [{fact: poor}]}
            quota: none
            """)
        let fallen = { (place: Int) in
            place == 9 ? "{2024: 90, 2025: 56.5}" : "{2024: \(50 + place), 2025: \(50 + place)}"
        }

        // From the first place to the third; the two it fell behind gained one each.
        #expect(try listed(lost, poor: [:], scores: fallen) == ["v9"])
        #expect(
            try listed(mean, poor: [:], scores: { $0 == 0 ? "{2025: 70}" : "{2025: 100}" })
                == ["v0"])
        #expect(
            try listed(mean, poor: [:], scores: { $0 == 0 ? "{2025: 80}" : "{2025: 100}" })
                == [])
    }

    /// Growth has a mean of nought or less in bad years.
    @Test func `stand beside a mean below nought as beside any other`() throws {
        let mean = Self.pack(
            """
            tracks:
              - {key: mean, label: {zh: 低于平均, en: Below}, when: {fact: score, of-mean: kind, below: 100 %}, unless: [{fact: poor}]}
            quota: none
            """)

        #expect(
            try listed(mean, poor: [:], scores: { $0 == 0 ? "{2025: -50}" : "{2025: 0}" }) == ["v0"]
        )
        #expect(
            try listed(mean, poor: [:], scores: { $0 == 0 ? "{2025: -9}" : "{2025: 1}" }) == ["v0"])
    }
}
