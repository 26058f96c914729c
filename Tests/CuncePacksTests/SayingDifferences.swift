import CunceDomain
import CuncePacks
import CunceReports
import Foundation
import Testing

/// What `cunce programme diff` prints of situations: no more and no less than a machine is told.
@Suite struct SayingDifferences {
    private static let cases = [
        ("zhang-2015", "2015-08-03", "rhythm.yaml", "days: 20", "days: 19"),
        (
            "zhang-2015", "2015-08-03", "instruments.yaml", "to: [unit]",
            "to: [unit]\n    reply-within: 1 day"
        ),
        (
            "sanlian-sanbang-santui", "2026-11-20", "acceptance.yaml", "lasts: 1 year",
            "lasts: 2 years"
        ),
        ("sanlian-sanbang-santui", "2026-11-20", "screening.yaml", "below: 50000", "below: 65000"),
        ("sanlian-sanbang-santui", "2026-11-20", "pay.yaml", "24000", "25000"),
        ("chunhua", "2015-11-30", "acceptance.yaml", "at-least: 70", "at-least: 71"),
    ]

    @Test(arguments: cases)
    func `says what changes for whom, by names`(
        name: String, day: String, file: String, old: String, new: String
    ) throws {
        let before = try TrialCase(name)
        let after = try TrialCase(name) { own, text in
            own == file ? text.replacing(old, with: new) : text
        }
        let told = TrialComparison(
            try before.report(on: day), try after.report(on: day)
        ).changes
        let places = told.map { change in
            change.clause.map { " [\($0.file):\($0.line) \($0.key)]" } ?? ""
        }

        for language in [Language.zh, .en] {
            let said = TrialDifferences(
                from: (before.programme, before.book), to: (after.programme, after.book),
                on: try #require(CivilDate(day)),
                try Texts(folder: SayingMeaningsInChinese.texts), in: language
            ).lines

            #expect(said.count == told.count)
            #expect(zip(said, places).allSatisfy { $0.hasSuffix($1) })
        }
        #expect(!told.isEmpty)
    }

    @Test func `says in Chinese who owes another number of days`() throws {
        let before = try TrialCase("zhang-2015")
        let after = try TrialCase("zhang-2015") { file, text in
            file == "rhythm.yaml" ? text.replacing("days: 20", with: "days: 19") : text
        }
        let said = TrialDifferences(
            from: (before.programme, before.book), to: (after.programme, after.book),
            on: try #require(CivilDate("2015-08-03")),
            try Texts(folder: SayingMeaningsInChinese.texts), in: .zh
        ).lines

        #expect(
            said.contains {
                $0.hasPrefix(
                    "该办的事：第一书记2，第一书记每月驻村不少于20天，二村，2015年7月1日至2015年7月31日："
                        + "原为应办20，已办19，缺1，现为应办19，已办19，已完成 [rhythm.yaml:")
            })
    }
}
