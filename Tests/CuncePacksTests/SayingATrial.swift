import CunceDomain
import Foundation
import Testing

/// What `cunce programme try` prints: labels and not keys, in the language asked for.
@Suite struct SayingATrial {
    static let trials = [
        ("chunhua", "2015-11-30"), ("fugou-2019", "2019-08-24"), ("maotian-2015", "2015-11-30"),
        ("prefecture-2019", "2019-12-20"), ("qingxin-2014", "2014-12-31"),
        ("sanlian-sanbang-santui", "2026-11-20"), ("zhang-2015", "2015-08-03"),
        ("zixing-2021", "2021-12-31"),
    ]

    /// What a label, a name or a clause brings along.
    private static func bare(_ line: String) -> String {
        line.replacing(/\ \[[a-z]+\.yaml:\d+ [^ ]+\]$/, with: "").replacing(
            /[(（][a-z0-9.-]+[)）]/, with: "")
    }

    @Test(arguments: trials)
    func `says no key where there is a label`(name: String, day: String) throws {
        let trial = try TrialCase(name)
        let keys = Set(
            trial.programme.rules.facts.map(\.key.text) + trial.programme.roles.map(\.key.text)
                + trial.programme.cadences.map(\.key.text)
                + trial.book.posts.filter { trial.programme.role($0.role) != nil }
                .map(\.key.text)
        ).filter { $0.contains("-") || $0.contains { $0.isNumber } }

        for language in [Language.zh, .en] {
            let lines = try trial.lines(on: day, in: language).map(Self.bare)
            let words = lines.flatMap { $0.matches(of: /[a-z0-9]+(-[a-z0-9]+)*/).map(\.output.0) }

            #expect(Set(words.map(String.init)).intersection(keys).sorted() == [])
        }
    }

    @Test(arguments: trials)
    func `says Chinese in Chinese`(name: String, day: String) throws {
        let english = try TrialCase(name).lines(on: day, in: .zh).map(Self.bare)
            // A post of a pack without roles has nothing but its key.
            .filter { $0.replacing("leader-1", with: "").contains(/[A-Za-z]{3}/) }

        #expect(english == [])
    }

    @Test func `has a word for whatever it says`() throws {
        for (name, day) in Self.trials {
            for language in [Language.zh, .en] {
                let lines = try TrialCase(name).lines(on: day, in: language)

                #expect(lines.filter { $0.contains("try.") || $0.contains("{") } == [])
            }
        }
    }
}
