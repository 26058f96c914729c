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
            .factsNotConfirmed, .beforeDecision(day), .effectIsOver(day),
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

extension WordsSamples {
    static let sealed: [Refusal] = {
        let view: [InViewRefusal] = [
            .field(fault), .unknown, .notAgreed, .ownConsent, .postMissing, .postElsewhere,
            .holdsItAlready, .tookUpAlready,
        ]
        let forgetting: [ForgettingRefusal] = [
            .unknown, .nothingChosen, .stillOpen, .fileOpen, .inView, .keptUntil(day), .keptForGood,
            .periodNotSet,
            .unknownPerson, .holdsPost("post-1"), .daysOutOfRange(least: 7, most: 3_660),
        ]
        let service: [ServiceRefusal] = [
            .field(fault), .unknown, .unknownPost, .heldByAnother, .own, .noService(.supporter),
            .endsBeforeItBegan,
            .adjustmentHasItsOwnFile, .notStartedByOthers, .stepNotOfWay(.voted),
            .stepTwice(.voted), .liesAhead(day), .beforeEarlierStep(day),
            .beforeTenure(day), .leavesAlready, .leftOnAnotherDay(day), .countsMissing,
            .countsDoNotFit,
            .tooFewAsked(count: 123, least: 124),
            .tooFewVoted(count: 310, least: 311),
            .notCarried(count: 200, least: 201), .appraisalsTooFew(times: 2), .figureMissing,
            .over,
        ]
        let ways = LeavingWay.allCases.map { ServiceRefusal.wayNotForKind($0, .party) }
        let steps = LeavingStep.allCases.flatMap {
            [ServiceRefusal.stepMissing($0), .endsBeforeStep($0, day)]
        }
        let bodies = PostKind.allCases.map { ServiceRefusal.bodyNotForKind($0) }
        return (view + PostKind.allCases.map { .electedHasNoSuccessor($0) }).map { .inView($0) }
            + forgetting.map { .forgetting($0) }
            + (service + ways + steps + bodies).map { .service($0) }
    }()
}
