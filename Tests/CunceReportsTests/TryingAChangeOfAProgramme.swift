import CunceDomain
import CuncePacks
import CunceReports
import Foundation
import Testing

@Suite struct TryingAChangeOfAProgramme {
    private let installed: [String: String]

    init() throws {
        let folder = WordsCatalogues.root.appendingPathComponent("Programmes/example")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        installed = Dictionary(
            uniqueKeysWithValues: try names.filter { $0.hasSuffix(".yaml") }.map {
                ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
            })
    }

    private func programme(
        _ file: String? = nil, _ old: String = "", _ new: String = ""
    ) throws -> Programme {
        var files = installed
        if let file, let text = files[file] {
            try #require(text.contains(old))
            files[file] = text.replacingOccurrences(of: old, with: new)
        }
        return try PackReading.read(files: files.mapValues { Data($0.utf8) }).get()
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    /// One village with a share of content villagers in two years.
    private func book(_ shares: [Int: String]) throws -> FactBook {
        var values: [Period: Rational] = [:]
        for (year, share) in shares {
            let value: Rational? = Rational(share)
            values[try #require(Period("\(year)"))] = try #require(value)
        }
        return FactBook(
            units: [.init(key: "yanggang", kind: "village", name: "洋港村")],
            facts: [
                "yanggang": [
                    "satisfaction": .number(.init(byPeriod: values)),
                    "secretary-vacant": .states([]),
                    "accounts-unclear": .judgement(
                        .init(asOf: [.init(since: nil, value: false)])),
                ]
            ])
    }

    @Test func `tells who would come onto the list, and why`() throws {
        let book = try book([2024: "65 %", 2025: "63 %"])
        let trial = ProgrammeTrial(
            from: (try programme(), book),
            to: (try programme("screening.yaml", "below: 60 %", "below: 70 %"), book),
            on: try day("2026-11-20"), try WordsCatalogues.texts(), in: .zh)

        let change = try #require(trial.changes(of: .listing).first)
        #expect(change.name == "洋港村")
        #expect(change.after == "应列入")
        #expect(change.reasons.first?.contains("由“不符合”变为“符合”") == true)
        #expect(change.clause?.file == "screening.yaml")
    }

    @Test func `changes nothing where the facts lie on the same side`() throws {
        let book = try book([2024: "85 %", 2025: "83 %"])
        let trial = ProgrammeTrial(
            from: (try programme(), book),
            to: (try programme("screening.yaml", "below: 60 %", "below: 70 %"), book),
            on: try day("2026-11-20"), try WordsCatalogues.texts(), in: .en)

        #expect(trial.changes == [])
        #expect(trial.units == 1)
    }

    @Test func `tells who would pass no longer, and by which rule`() throws {
        var book = try book([:])
        let told = { (count: Int) in
            FactRecord.number(.init(asOf: [.init(since: nil, value: Rational(count))]))
        }
        book.assessments = [
            .init(
                unit: "yanggang", day: try day("2026-11-10"),
                facts: ["villagers-asked": told(25), "villagers-dissatisfied": told(2)])
        ]
        let trial = ProgrammeTrial(
            from: (try programme(), book),
            to: (try programme("acceptance.yaml", "at-least: 20", "at-least: 30"), book),
            on: try day("2026-11-20"), try WordsCatalogues.texts(), in: .en)

        let change = try #require(trial.changes(of: .acceptance).first)
        #expect(change.name == "洋港村")
        #expect(change.after == "does not pass")
        #expect(
            change.reasons == [
                "“Sampled households”: was met, is not met (households asked on 10 Nov 2026: "
                    + "25)."
            ])
        #expect(trial.changes(of: .listing) == [])
    }
}
