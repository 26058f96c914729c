import CunceDomain

extension WordsSamples {
    static let personnel: [Refusal] = {
        let label = Label(zh: "会议记录", en: "Minutes")
        let one: [PersonnelActionRefusal] = [
            .field(fault), .unknown, .unknownRung("talk"), .unknownPost, .heldByAnother,
            .electedIsNotAdjusted(.committee), .recallIsVillagers, .helpsFreely,
            .forPartyMembers, .groundMissing, .groundNotOfRung("careless"),
            .triggerNotOfRung("low-grade"),
            .evidenceMissing([]), .evidenceMissing([label]), .notConfirmed, .deciderMissing,
            .deciderNotOfRung(["town-secretary"]), .deciderWithoutAuthority, .checkerMissing,
            .otherPost, .onLeave(until: day), .onlySelf, .statementStillOpen(until: day),
            .tooSoon(days: 3), .effectNotStated, .effectEndsBefore(day), .stillHeld,
            .alreadyObjected, .nothingToObject, .nothingToReview, .tooManyPages(most: 500),
        ]
        let parts = PersonnelPart.allCases
        return
            (one + RungSubject.allCases.map { .notForSuch($0) }
            + PersonnelAction.Stage.allCases.map { .notNow($0) }
            + parts.map { .samePerson($0, .subject) }).map { .action($0) }
    }()
}
