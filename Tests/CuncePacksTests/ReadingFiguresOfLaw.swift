import CunceDomain
import CuncePacks
import Foundation
import Testing

@Suite struct ReadingFiguresOfLaw {
    private static var shipped: String {
        get throws {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("Resources/law/\(LawFile.name)")
            return try String(contentsOf: file, encoding: .utf8)
        }
    }

    private func complaints(_ text: String) -> [String] {
        guard case .failure(let refusal) = LawFile.read(Data(text.utf8)) else { return [] }
        return refusal.complaints.map(\.description)
    }

    @Test func `reads what ships, and it says what the code asks for`() throws {
        let law = try LawFile.read(Data(try Self.shipped.utf8)).get()

        #expect(PostKind.allCases.allSatisfy { law.ways(of: $0) != nil })
        #expect(
            PostKind.allCases.filter(\.isElected).allSatisfy {
                !law.elections(of: $0).isEmpty && law.term(of: $0) != nil
            })
        #expect(law.clash(.committee, .supervision) != nil)
        #expect(law.ways(of: .committee)?.ways == [.elected, .byElection])
    }

    @Test func `knows nothing of a committee that anybody could appoint`() throws {
        let law = try LawFile.read(Data(try Self.shipped.utf8)).get()

        for kind in PostKind.allCases where kind.isElected {
            let ways = try #require(law.ways(of: kind)).ways
            #expect(!ways.contains(.appointed) && !ways.contains(.assigned))
        }
    }

    @Test(arguments: [
        (
            "check-before-use: true", "check-before-use: false",
            "village-posts.yaml:8: check-before-use: expected true: every figure is looked up "
                + "before use, got false"
        ),
        (
            "dated: 2026-11-20", "dated: 2026-11-31",
            "village-posts.yaml:7: dated: expected a day such as 2018-12-29, got \"2026-11-31\""
        ),
        (
            "    present: at-least 2/3\n    votes: at-least 2/3",
            "    present: at-least 3/2\n    votes: at-least 2/3",
            "expected a share such as more-than 1/2 or at-least 2/3, got \"at-least 3/2\""
        ),
        (
            "    share: at-least 1/5", "    share: at-least 1/5\n    days: 3",
            "expected one of share, days, months, years, times, for-good, got share, days"
        ),
        (
            "    source: supervision-opinions\n    article: {zh: 人员组成, en: section on members}\n  - kind: party",
            "    source: nowhere\n    article: {zh: 人员组成, en: section on members}\n  - kind: party",
            "source: expected one of archives-rules, collective-law, organic-law, party-rural, "
                + "party-terms, sanctions-law, supervision-opinions, got \"nowhere\""
        ),
    ])
    func `complains by line of what cannot be read`(
        stands: String, becomes: String, said: String
    ) throws {
        let text = try Self.shipped
        guard let place = text.range(of: stands) else { return }

        let found = complaints(text.replacingCharacters(in: place, with: becomes))

        #expect(found.contains { $0.contains(said) }, "\(found)")
    }

    @Test func `complains of a figure that stands twice`() throws {
        let text = try Self.shipped.replacingOccurrences(
            of: "key: recall-votes\n", with: "key: recall-turnout\n")

        #expect(
            complaints(text).contains {
                $0.contains("figures: expected recall-turnout once, got it again")
            })
    }

    @Test func `complains of everything at once`() {
        #expect(
            complaints("dated: x\ncheck-before-use: true\n").count >= 7)
    }
}
