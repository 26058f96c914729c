import CunceDomain
import Testing

/// Facts that are told in one form: all that is wrong with them is said at once.
@Suite struct TellingFactsTogether {
    private func refusal(_ drafts: [AcceptanceCommand.TellDraft]) throws -> AcceptanceRefusal? {
        var work = try AcceptanceAtWork.opened()
        do {
            try work.take(.tell(drafts), by: "one")
            return nil
        } catch { return error as? AcceptanceRefusal }
    }

    @Test func `complains of value and proof of one fact, each by itself`() throws {
        let label = AcceptanceAtWork.label("seen")
        #expect(
            try refusal([.init(fact: "seen", value: "许多", evidence: "")])
                == .several([
                    .init("seen", .valueNotRead(label)),
                    .init("seen", .evidenceMissing(label), isOfEvidence: true),
                ]))
    }

    @Test func `complains of every fact, and writes none down while one is wrong`() throws {
        let label = AcceptanceAtWork.label("seen")
        let drafts: [AcceptanceCommand.TellDraft] = [
            .init(fact: "seen", value: "1", evidence: "看过"),
            .init(fact: "seen", value: "许多", evidence: "看过"),
            .init(fact: "seen", value: "2", evidence: " "),
        ]
        #expect(
            try refusal(drafts)
                == .several([
                    .init("seen", .valueNotRead(label)),
                    .init("seen", .evidenceMissing(label), isOfEvidence: true),
                ]))
        #expect(try refusal([drafts[0]]) == nil)
    }
}
