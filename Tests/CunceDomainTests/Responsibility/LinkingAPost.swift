import CunceDomain
import Testing

@Suite struct LinkingAPost {
    private func linked() throws -> CaseAtWork {
        var work = try CaseAtWork.listed()
        try work.ask(.link(.link("cadre", Cast.cadrePost, from: Cast.monday)))
        return work
    }

    @Test func `lets the post take part`() throws {
        let work = try linked()

        #expect(work.kase.links.linked == [Cast.cadrePost])
        #expect(work.kase.links.holders(of: "cadre").map(\.from) == [Cast.monday])
        #expect(work.kase.involved == [Cast.cadrePost])
    }

    @Test func `needs a slot, a post and a role that fit`() throws {
        let work = try CaseAtWork.listed()
        let from = Cast.monday

        #expect(throws: LinkRefusal.unknownSlot("friend")) {
            try work.decide(.link(.link("friend", Cast.cadrePost, from: from)))
        }
        #expect(throws: LinkRefusal.unknownPost("post-nobody")) {
            try work.decide(.link(.link("cadre", "post-nobody", from: from)))
        }
        #expect(throws: LinkRefusal.roleMayNotHold("leader", allowed: ["leader"])) {
            try work.decide(.link(.link("leader", Cast.cadrePost, from: from)))
        }
    }

    @Test func `is made in places of the kinds the pack asks it of`() {
        #expect(throws: LinkRefusal.notOfKind("cadre")) {
            try Links().decide(
                .link("cadre", Cast.cadrePost, from: Cast.monday),
                rule: { _ in .init(roles: ["resident-cadre"], max: 1, isOfKind: false) },
                role: { _ in "resident-cadre" })
        }
    }

    @Test func `happens once to a post in a slot`() throws {
        let work = try linked()

        #expect(throws: LinkRefusal.alreadyLinked) {
            try work.decide(.link(.link("cadre", Cast.cadrePost, from: Cast.monday)))
        }
    }

    @Test func `takes as many as the pack allows`() throws {
        var work = try linked()

        try work.ask(.link(.link("cadre", Cast.groupPost, from: Cast.monday)))

        #expect(throws: LinkRefusal.slotIsFull("cadre", max: 2)) {
            try work.decide(.link(.link("cadre", "post-other-cadre", from: Cast.monday)))
        }
    }

    @Test func `ended frees the place and keeps the history`() throws {
        var work = try linked()
        let until = Cast.monday.adding(days: 30)

        try work.ask(.link(.end("cadre", Cast.cadrePost, until: until, reason: "调离")))
        try work.ask(.link(.link("cadre", Cast.cadrePost, from: until)))

        #expect(work.kase.links.holdings.map(\.until) == [until, nil])
        #expect(work.kase.links.holdings.map(\.entries) == [[2, 3], [4]])
        #expect(work.kase.links.linked == [Cast.cadrePost])
    }

    @Test func `ended a second time leaves the first end as it was`() throws {
        var work = try linked()
        let (first, second) = (Cast.monday.adding(days: 30), Cast.monday.adding(days: 60))
        try work.ask(.link(.end("cadre", Cast.cadrePost, until: first, reason: "调离")))
        try work.ask(.link(.link("cadre", Cast.cadrePost, from: first)))

        try work.ask(.link(.end("cadre", Cast.cadrePost, until: second, reason: "再调离")))

        #expect(work.kase.links.holdings.map(\.until) == [first, second])
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `ends no earlier than it began`(days: Int, isRefused: Bool) throws {
        let work = try linked()
        let until = Cast.monday.adding(days: days)

        let met = try refusal(as: LinkRefusal.self) {
            try work.decide(.link(.end("cadre", Cast.cadrePost, until: until, reason: "调离")))
        }

        #expect(met == (isRefused ? .endsBeforeItBegan(from: Cast.monday) : nil))
    }

    @Test func `ends only where there is one, with a reason`() throws {
        let work = try linked()

        #expect(throws: LinkRefusal.notLinked) {
            try work.decide(.link(.end("leader", Cast.cadrePost, until: Cast.monday, reason: "x")))
        }
        #expect(throws: LinkRefusal.notLinked) {
            try work.decide(.link(.end("cadre", Cast.groupPost, until: Cast.monday, reason: "x")))
        }
        #expect(throws: LinkRefusal.field(.init("reason", .missing))) {
            try work.decide(.link(.end("cadre", Cast.cadrePost, until: Cast.monday, reason: "")))
        }
    }
}
