import CunceDomain
import Testing

@Suite struct AskingFormally {
    private static let county: PostID = "post-county-office"
    private let text = FormalRequest.Text(
        matter: "补测移民安置点测绘图", addressee: Self.county, reason: "缺 2019 年测绘图。",
        asked: "请派测绘员半天。")

    private func surroundings(settled: CivilDate? = nil) -> FormalRequests.Surroundings {
        .init(isAbove: { $0 == Self.county }, settled: settled)
    }

    private func met(
        _ command: FormalRequestCommand, _ requests: FormalRequests = .init(),
        by person: PersonID = Cast.secretary, as post: PostID = Cast.leaderPost,
        settled: CivilDate? = nil, on day: CivilDate = Cast.monday
    ) throws -> FormalRequestRefusal? {
        try refusal(as: FormalRequestRefusal.self) {
            try requests.decide(
                command, by: person, post: post, on: day, in: surroundings(settled: settled))
        }
    }

    private func after(_ steps: [(FormalRequestCommand, PersonID)]) throws -> FormalRequests {
        var requests = FormalRequests()
        for (number, step) in steps.enumerated() {
            let events = try requests.decide(
                step.0, by: step.1, post: Self.county, on: Cast.monday, in: surroundings())
            for event in events {
                #expect(requests.admits(event))
                requests.apply(event, entry(number + 1, by: step.1))
            }
        }
        return requests
    }

    private var draft: (FormalRequestCommand, PersonID) {
        (.draft("r1", ask: 9, village: Cast.village, text), Cast.cadre)
    }
    private let sign: (FormalRequestCommand, PersonID) = (
        .sign("r1", read: nil), Cast.secretary
    )
    private let send: (FormalRequestCommand, PersonID) = (
        .send("r1", .system, word: ""), Cast.cadre
    )

    @Test func `is heard of in the county when it is sent`() throws {
        let seen = try (1...3).map { steps in
            try after(Array([draft, sign, send].prefix(steps))).seen(by: .countyOffice).all.count
        }

        #expect(seen == [0, 0, 1])
        #expect(try after([draft]).seen(by: .secretary).all.count == 1)
    }

    @Test func `is drafted, signed by another, sent and answered`() throws {
        let all = [
            draft, sign, send,
            (.answer("r1", .approved, words: "同意。", .system), Cast.leader),
        ]
        let states = try (1...4).map { try after(Array(all.prefix($0))).request("r1")?.state }

        #expect(states == [.draft, .signed, .sent, .answered])
        #expect(try met(sign.0, try after([draft]), by: Cast.cadre) == .samePerson)
        #expect(try met(send.0, try after([draft])) == .notSigned)
        #expect(
            try met(.answer("r1", .approved, words: "同意", .system), try after([draft, sign]))
                == .notSent)
    }

    @Test func `is sent after it was signed and answered after it was sent, by whole days`() throws
    {
        let before = Cast.monday.adding(days: -1)
        let signed = try after([draft, sign])
        let sent = try after([draft, sign, send])
        let onPaper = FormalRequestCommand.send("r1", .paper, word: "机要交换")
        let answer = FormalRequestCommand.answer("r1", .approved, words: "同意。", .paper)

        #expect(try met(onPaper, signed, on: before) == .beforeSigned(on: Cast.monday))
        #expect(try met(onPaper, signed) == nil)
        #expect(try met(answer, sent, on: before) == .beforeSent(on: Cast.monday))
        #expect(try met(answer, sent) == nil)
    }

    @Test(arguments: [
        "一是派测绘员，二是拨经费。", "（一）派员\n（二）拨款", "1. 派员\n2. 拨款",
    ])
    func `carries one matter`(asked: String) throws {
        var two = text
        two.asked = asked

        #expect(try met(.draft("r1", ask: nil, village: nil, two)) == .severalMatters)
    }

    @Test func `goes to one post of the county`() throws {
        var other = text
        other.addressee = Cast.cadrePost

        #expect(
            try met(.draft("r1", ask: nil, village: nil, other)) == .notAbove(Cast.cadrePost))
        #expect(
            try met(
                .answer("r1", .refused, words: "不", .system), try after([draft, sign, send]),
                as: "post-county-leader") == .addressedToOthers)
    }

    @Test func `carries an ask that nobody else carries and nobody has settled`() throws {
        let again = FormalRequestCommand.draft("r2", ask: 9, village: nil, text)

        #expect(try met(again, try after([draft])) == .askIsOnItsWay("r1"))
        #expect(try met(again, settled: Cast.monday) == .askIsSettled(on: Cast.monday))
        let dropped = try after([draft, (.drop("r1", reason: "已解决"), Cast.cadre)])
        #expect(try met(again, dropped) == nil)
    }

    @Test func `changed after the signature goes back to the signer`() throws {
        var changed = text
        changed.asked = "请派测绘员一天。"
        let edit = FormalRequestCommand.edit("r1", changed, read: nil)
        let signed = try after([draft, sign])

        #expect(try met(edit, signed) == .alreadySigned(on: Cast.monday))
        let back = try after([
            draft, sign, (.giveBack("r1", reason: "写明哪天"), Cast.secretary), (edit, Cast.cadre),
        ])
        #expect(back.request("r1")?.state == .draft)
        #expect(back.request("r1")?.signed == nil)
        #expect(back.request("r1")?.edits.map(\.before.asked) == ["请派测绘员半天。"])
    }

    @Test func `is signed as it was read`() throws {
        var changed = text
        changed.asked = "请派测绘员一天。"
        let edited = try after([draft, (.edit("r1", changed, read: 1), Cast.cadre)])

        #expect(try met(.sign("r1", read: 1), edited) == .changedSinceRead)
        #expect(try met(.sign("r1", read: 2), edited) == nil)
    }
}
