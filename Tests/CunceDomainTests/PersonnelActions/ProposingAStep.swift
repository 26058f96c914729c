import CunceDomain
import Testing

@Suite struct ProposingAStep {
    private func refusal(
        _ command: PersonnelActionCommand, as post: PostID = "post-office",
        in town: LadderTown = LadderTown()
    ) -> PersonnelActionRefusal? {
        var course = LadderCourse(town)
        do {
            try course.go(command, as: post)
            return nil
        } catch { return error }
    }

    @Test func `says who checks and who decides, and that it is about no petition`() throws {
        var course = LadderCourse()
        try course.go(LadderTown.draft(), as: "post-office")

        let proposal = try #require(course.action.proposal?.value)
        #expect(proposal.checker == "post-checker")
        #expect(proposal.decider == "post-secretary")
        #expect(proposal.subject == .party)
        #expect(course.action.stage == .proposed)
        #expect(refusal(LadderTown.draft(confirms: false)) == .notConfirmed)
    }

    @Test func `of removing whoever villagers elected is refused with the article`() {
        let command = LadderTown.draft("adjustment", of: "post-committee", ground: "careless")
        #expect(refusal(command) == .electedIsNotAdjusted(.committee))
    }

    @Test func `of a recall is the villagers'`() {
        #expect(
            refusal(LadderTown.draft("recall", of: "post-committee")) == .recallIsVillagers)
    }

    @Test func `warns and talks with elected members all the same`() {
        #expect(refusal(LadderTown.draft("talk", of: "post-committee")) == nil)
    }

    @Test func `finds nothing against whoever helps of their own will`() {
        #expect(
            refusal(LadderTown.draft("talk", of: "post-enterprise", person: "person-boss"))
                == .helpsFreely)
    }

    @Test func `reaches a department that helps, by whoever has authority over it`() {
        let command = LadderTown.draft(
            "supporters", of: "post-department", person: "person-bureau")
        #expect(refusal(command) == nil)
        #expect(
            refusal(
                LadderTown.draft(
                    "supporters", of: "post-department", person: "person-bureau",
                    decider: "post-reviewer")) == .deciderWithoutAuthority)
    }

    @Test func `asks for a ground of the rung, with what proves it`() {
        #expect(refusal(LadderTown.draft(ground: nil)) == .groundMissing)
        #expect(refusal(LadderTown.draft(ground: "unfair")) == .groundNotOfRung("unfair"))
        #expect(refusal(LadderTown.draft(ground: "petition")) == .groundNotOfRung("petition"))
        #expect(
            refusal(LadderTown.draft(evidence: " \n "))
                == .evidenceMissing([Label(zh: "会议记录", en: "Minutes")]))
    }

    @Test func `takes the rule that proposes it for its ground, with what proves it`() {
        #expect(refusal(LadderTown.draft(ground: nil, trigger: "repeated")) == nil)
        #expect(
            refusal(LadderTown.draft(ground: nil, trigger: "repeated", evidence: ""))
                == .evidenceMissing([]))
        #expect(
            refusal(LadderTown.draft("members", ground: nil, trigger: "repeated"))
                == .triggerNotOfRung("repeated"))
    }

    @Test func `takes as much evidence as an account is long`() {
        let lines = { (count: Int) in String(repeating: "件\n", count: count) }
        #expect(refusal(LadderTown.draft(evidence: lines(2_000))) == nil)
        #expect(
            refusal(LadderTown.draft(evidence: lines(2_001)))
                == .field(FieldFault("evidence", .tooLong(limit: 4_000, length: 4_001))))
    }

    @Test func `has nobody of another place check it, who would come to read it`() {
        var town = LadderTown()
        town.put("post-far", "leader", .linkedLeader, "/2/", "person-far")
        #expect(refusal(LadderTown.draft(checker: "post-far"), in: town) == .checkerMissing)
        town.put("post-far", "leader", .linkedLeader, "/1/4/", "person-far")
        #expect(refusal(LadderTown.draft(checker: "post-far"), in: town) == nil)
    }

    @Test func `needs no ground for a talk on schedule`() {
        #expect(refusal(LadderTown.draft("talk", ground: nil, evidence: "")) == nil)
    }

    @Test func `keeps a rung for party members to them`() {
        #expect(
            refusal(LadderTown.draft("members", isPartyMember: false)) == .forPartyMembers)
    }

    @Test func `is about whoever holds the post now`() {
        #expect(refusal(LadderTown.draft(person: "person-former")) == .heldByAnother)
    }

    @Test func `leaves the decision to the party head where the pack is silent`() {
        #expect(
            refusal(LadderTown.draft(decider: "post-checker")) == .deciderWithoutAuthority)
        #expect(refusal(LadderTown.draft(decider: nil)) == .deciderMissing)
    }

    @Test func `leaves the decision to the roles the pack names`() {
        var town = LadderTown()
        town.deciders = ["area"]
        #expect(refusal(LadderTown.draft(), in: town) == .deciderNotOfRung(["area"]))
        #expect(refusal(LadderTown.draft(decider: "post-reviewer"), in: town) == nil)
    }

    @Test func `takes no two parts for one person, whatever posts they sit on`() {
        var town = LadderTown()
        town.put("post-checker", "leader", .linkedLeader, "/1/", LadderTown.secretary)
        #expect(refusal(LadderTown.draft(), in: town) == .samePerson(.checker, .decider))
        town.put("post-checker", "leader", .linkedLeader, "/1/", LadderTown.subject)
        #expect(refusal(LadderTown.draft(), in: town) == .samePerson(.checker, .subject))
        town = LadderTown()
        town.put("post-secretary", "secretary", .secretary, "/1/", LadderTown.office)
        #expect(refusal(LadderTown.draft(), in: town) == .samePerson(.decider, .proposer))
    }

    @Test func `gives a reminder at once, with nothing to decide`() throws {
        var course = LadderCourse()
        try course.go(
            LadderTown.draft("reminder", checker: nil, decider: nil), as: "post-secretary")

        #expect(course.action.stage == .ended)
        #expect(course.action.isOver(on: LadderTown.day))
        try course.go(.state(words: "知道了", how: .here, pages: 0), as: "post-party")
        #expect(course.action.statements.count == 1)
    }

    @Test(arguments: Standing.allCases)
    func `is for whoever keeps the files, and a reminder for whoever leads`(
        standing: Standing
    ) throws {
        let ladder = try #require(LadderTown().programme.rules.ladder)
        let actor = Actor(
            person: "p", post: "post", role: "any", standing: standing, path: "/1/")
        let may = { (key: RungKey, path: String) in
            ladder.rung(key).map { PersonnelAction.mayPropose(actor, $0, at: path) } ?? false
        }
        let leads: Set<Standing> = [
            .organisationOffice, .secretary, .linkedLeader, .areaSecretary,
        ]
        #expect(may("admonition", "/1/4/") == (standing == .organisationOffice))
        #expect(may("reminder", "/1/4/") == leads.contains(standing))
        #expect(!may("admonition", "/2/4/"))
        #expect(!may("admonition", ""))
    }
}
