import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Real programmes, told as far as an excerpt shows them.
@Suite struct ReadingExcerptsOfProgrammes {
    private static var excerpts: [String] {
        let folder = ExamplePack.programmes.appendingPathComponent("excerpts")
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        // Without the folder the first test fails for want of packs.
        return (names ?? []).sorted()
    }

    @Test func `finds them`() {
        #expect(
            Set(Self.excerpts).isSuperset(of: [
                "best-value", "chunhua", "fancheng-2025", "fugou-2019", "national-2014",
            ]))
    }

    @Test(arguments: excerpts)
    func `brings no complaint`(name: String) throws {
        let programme = try TrialCase.pack(name)

        #expect(programme.key.text == name)
    }

    @Test(arguments: excerpts)
    func `answers without any facts, open or not stated`(name: String) throws {
        let programme = try TrialCase.pack(name)
        let report = TrialReport(
            programme, FactBook(), on: try #require(CivilDate("2026-11-20")))

        #expect(report.listing.units.isEmpty)
        #expect(report.acceptance.units.isEmpty)
        #expect(try TrialCase(programme, FactBook()).lines(on: "2026-11-20", in: .zh).count > 2)
    }
}
