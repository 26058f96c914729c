import CunceDomain
import Testing

@Suite struct KeepingSomebodyInView {
    private static let village = "/1/35/402/"

    private func draft(
        aim: InViewEvent.Aim = .successor, post: PostID? = "post-branch", confirms: Bool = true,
        person: PersonID = "person-a", skills: String = "会记账"
    ) -> InViewCommand {
        .agree(
            .init(
                person: person, name: "后备甲", division: DivisionID(402), aim: aim, post: post,
                consent: .onPaper, proof: "签名件在组织办", skills: skills, confirms: confirms))
    }

    private func decide(
        _ command: InViewCommand, kind: PostKind = .party, path: String = village,
        on view: PersonInView = PersonInView(key: "file-1")
    ) throws(InViewRefusal) -> [InViewEvent] {
        try view.decide(
            command, by: "person-office",
            seat: { post in
                post == "post-branch"
                    ? .init(kind: kind, path: path, holder: "person-secretary") : nil
            }, at: Self.village)
    }

    private func kept() throws -> PersonInView {
        var view = PersonInView(key: "file-1")
        for event in try decide(draft()) {
            view.apply(
                event,
                Occurrence(
                    entry: 1, sequence: 1, on: Cast.monday, recordedOn: Cast.monday,
                    by: "person-office", post: "post-office"))
        }
        return view
    }

    @Test func `needs their consent`() {
        #expect(throws: InViewRefusal.notAgreed) { try decide(draft(confirms: false)) }
        #expect(throws: Never.self) { try decide(draft()) }
    }

    @Test func `is not recorded by themselves through the office`() {
        #expect(throws: InViewRefusal.ownConsent) {
            try decide(draft(person: "person-office"))
        }
    }

    @Test(arguments: [PostKind.committee, .supervision, .collective])
    func `designates nobody for a post that villagers or members fill`(kind: PostKind) {
        #expect(throws: InViewRefusal.electedHasNoSuccessor(kind)) {
            try decide(draft(), kind: kind)
        }
        #expect(throws: Never.self) {
            try decide(draft(aim: .returning, post: nil), kind: kind)
        }
    }

    @Test func `asks of a successor for which post, here and held by somebody else`() {
        #expect(throws: InViewRefusal.postMissing) { try decide(draft(post: nil)) }
        #expect(throws: InViewRefusal.postMissing) { try decide(draft(post: "post-none")) }
        #expect(throws: InViewRefusal.postElsewhere) { try decide(draft(), path: "/1/351/") }
        #expect(throws: InViewRefusal.holdsItAlready) {
            try decide(draft(person: "person-secretary"))
        }
    }

    @Test func `tells what was offered, the steps and what was taken up, once`() throws {
        var view = try kept()
        let at = Occurrence(
            entry: 2, sequence: 2, on: Cast.monday, recordedOn: Cast.monday,
            by: "person-office", post: "post-office")
        for command in [
            InViewCommand.offer(words: "育苗项目"), .step(words: "看地块"),
            .takeUp(.enterprise, words: "办合作社"),
        ] {
            for event in try decide(command, on: view) { view.apply(event, at) }
        }

        #expect(view.offers.map(\.value.words) == ["育苗项目"])
        #expect(view.steps.map(\.value.words) == ["看地块"])
        #expect(view.outcome?.value.what == .enterprise)
        #expect(throws: InViewRefusal.tookUpAlready) {
            try decide(.takeUp(.post, words: "再次"), on: view)
        }
    }

    @Test func `writes nothing about somebody who is not kept`() {
        #expect(throws: InViewRefusal.unknown) { try decide(.step(words: "看地块")) }
    }

    @Test func `says the same twice as nothing`() throws {
        let view = try kept()

        #expect(try decide(draft(), on: view).isEmpty)
        #expect(try decide(.describe(skills: " 会记账 "), on: view).isEmpty)
    }
}
