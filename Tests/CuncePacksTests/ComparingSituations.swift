import CunceDomain
import CuncePacks
import Testing

/// Whose duties and papers are others under another version of a pack.
@Suite struct ComparingSituations {
    private func changes(
        _ file: String, _ old: String, _ new: String, pack: String = "zhang-2015",
        on day: String = "2015-08-03"
    ) throws -> [TrialComparison.Change] {
        let before = try TrialCase(pack)
        let after = try TrialCase(pack) { name, text in
            name == file ? text.replacing(old, with: new) : text
        }
        return TrialComparison(try before.report(on: day), try after.report(on: day)).changes
    }

    @Test func `names who owes another number of days, and what that makes of it`() throws {
        let change = try #require(
            try changes("rhythm.yaml", "days: 20", "days: 19").first {
                $0.before.contains("missed")
            }
        )

        #expect(change.question == .duties)
        #expect(change.subject == "s2")
        #expect(change.name == "第一书记2")
        #expect(change.about == "reside v2 2015-07-01/2015-07-31")
        #expect(change.before == "19 of 20, missed")
        #expect(change.after == "19 of 19, met")
        #expect(change.clause?.file == "rhythm.yaml")
    }

    @Test func `names units that lack another number of holders`() throws {
        let found = try changes(
            "roles.yaml", "roles: [unit-head]\n    min-per-village: 1",
            "roles: [unit-head]\n    min-per-village: 2")
        let change = try #require(found.first { $0.subject == "v6" })

        #expect(change.about == "link unit")
        #expect([change.before, change.after] == ["1 lacking", "2 lacking"])
    }

    @Test func `names papers that are late by other days`() throws {
        let found = try changes(
            "instruments.yaml", "to: [unit]", "to: [unit]\n    reply-within: 1 day")

        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.question == .duties })
        #expect(found.allSatisfy { $0.about?.hasPrefix("rectification-notice ") == true })
        #expect(found.contains { $0.after.contains("late by") })
    }

    @Test func `finds nothing where nothing changed`() throws {
        #expect(try changes("rhythm.yaml", "days: 20", "days: 20").isEmpty)
    }

    @Test func `names units that are watched longer, and what then speaks for a relapse`() throws {
        let change = try #require(
            try changes(
                "acceptance.yaml", "lasts: 1 year", "lasts: 2 years",
                pack: "sanlian-sanbang-santui", on: "2026-11-20"
            ).first)

        #expect([change.subject, change.name, change.about] == ["v9", "九村", "watch"])
        #expect(change.before == "watched, until 2027-02-01, vacancy, satisfaction")
        #expect(change.after == "watched, until 2028-02-01, vacancy, satisfaction")
    }
}
