import CunceDomain
import CuncePacks
import CunceReports
import Foundation
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

    private static let underATrack = pack(
        """
        tracks:
          - {key: must, label: {zh: 应整尽整, en: Must}, when: {fact: poor}}
          - {key: rest, label: {zh: 一般村, en: Rest}, quota: none}
        quota: {by: score, floor: 30 %, fill: {track: rest}}
        """)

    private func proposals(_ pack: SmallPack, _ poor: [String]) throws -> [String: [TrackKey]] {
        let programme = try pack.programme()
        let units = ["a", "b", "c", "d", "e", "f"].enumerated().map { place, key in
            """
              - {key: \(key), kind: village, facts: {\(poor[place])score: {2025: \(50 + place)}}}
            """
        }
        let book = try FactsFile.read(
            Data(("units:\n" + units.joined(separator: "\n")).utf8), name: "facts.yml",
            for: programme
        ).get()
        let day = try #require(CivilDate("2026-05-01"))
        let listings = try #require(Evaluation(programme, book, on: day).listings())
        return Dictionary(
            listings.units.filter { $0.verdict == .yes }.map {
                ($0.unit.text, ListingProposal($0, of: programme, on: day).tracks)
            }
        ) { first, _ in first }
    }

    @Test func `whoever fills up stands under the track the quota names, others under theirs`()
        throws
    {
        let poor = ["", "poor: no, ", "poor: no, ", "poor: no, ", "poor: no, ", "poor: yes, "]

        #expect(try proposals(Self.underATrack, poor) == ["a": ["rest"], "f": ["must"]])
        #expect(try proposals(Self.filling, poor) == ["a": [], "f": ["must"]])
    }

    @Test func `a track that the list is filled up under can be asked for`() throws {
        let asking = Self.underATrack.with(
            """
            tracks:
              - {key: must, label: {zh: 应整尽整, en: Must}, when: {fact: poor}}
              - {key: rest, label: {zh: 一般村, en: Rest}, quota: none}
            quota: {by: score, floor: 1, fill: {track: rest}}
            classes:
              - {key: light, label: {zh: 轻, en: Light}, when: {listed-under: [rest]}}
            """, as: "screening.yaml")
        let report = try asking.report(
            """
            units:
              - {key: a, kind: village, listed: {from: 2026-01-01, tracks: [rest]}, facts: {poor: no, score: {2025: 1}}}
              - {key: b, kind: village, listed: {from: 2026-01-01, tracks: [must]}, facts: {poor: no, score: {2025: 2}}}
              - {key: c, kind: village, listed: {from: 2026-01-01, tracks: []}, facts: {poor: no, score: {2025: 3}}}
            """, on: "2026-05-01")

        #expect(report.listed("a")?.filledUnder == "rest")
        #expect(report.listed("b")?.filledUnder == nil)
        #expect(
            report.listing.units.map { $0.classes.first?.finding.verdict } == [.yes, .no, .no])
    }

    @Test func `a trial and an explanation say under which track it is filled up`() throws {
        let facts = """
            units:
              - {key: a, kind: village, facts: {poor: no, score: {2025: 1}}}
              - {key: b, kind: village, facts: {poor: no, score: {2025: 2}}}
            """
        let lines = try Self.underATrack.lines(facts, on: "2026-05-01", in: .en)
        let inChinese = try Self.underATrack.lines(facts, on: "2026-05-01", in: .zh)

        #expect(lines.contains { $0.contains("listed to fill the quota, under “Rest”, place 1") })
        #expect(inChinese.contains { $0.contains("按名额补足，列在“一般村”类别下") })
        let explained = ProgrammeOutline(
            try Self.underATrack.programme(),
            try Texts(folder: SayingMeaningsInChinese.texts), in: .en
        ).sections.flatMap(\.groups).flatMap(\.entries).map(\.sentence)
        #expect(
            explained.contains {
                $0.contains("Those who fill it up stand under “Rest”.")
            })
        #expect(
            explained.contains(
                "It leads to nobody by itself; those who fill up the number stand under it."))
    }

    @Test func `the track is one of the pack, for every kind, and nothing keeps anybody off it`() {
        func complaints(_ track: String, key: String = "rest") -> [String] {
            Self.pack(
                """
                tracks:
                  - {key: must, label: {zh: 应, en: Must}, when: {fact: poor}}
                  - \(track)
                quota: {by: score, floor: 3, fill: {track: \(key)}}
                """
            ).with(
                """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                  - {key: community, label: {zh: 社区, en: Community}}
                facts:
                  - {key: score, label: {zh: 得分, en: Score}, about: unit, type: number, each: year, better: higher}
                  - {key: poor, label: {zh: 贫困, en: Poor}, about: unit, type: judgement}
                """, as: "facts.yaml"
            ).complaints
        }
        let rest = "{key: rest, label: {zh: 其, en: Rest}, quota: none"

        #expect(complaints(rest + "}") == [])
        #expect(
            complaints(rest + "}", key: "other").map { $0.contains("a track") } == [true])
        #expect(
            complaints(rest + ", unit-kinds: [village]}").map {
                $0.contains("fill under a track for every kind that can be listed (village")
            } == [true])
        #expect(
            complaints(rest + ", unless: [{fact: poor}]}").map {
                $0.contains("fill under a track without unless")
            } == [true])
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
