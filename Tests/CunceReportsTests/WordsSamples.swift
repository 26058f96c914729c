import CunceDomain
import CunceStore

/// One refusal of every case there is, written down by hand; a case that is missing here is found
/// by reading the sources.
enum WordsSamples {
    /// 2026-11-23, a Monday.
    static let day = CivilDate(dayNumber: 20_780)
    static let week = ISOWeek(containing: day)
    static let fault = FieldFault("reason", .missing)

    static let accounts: [AccountRefusal] = [
        .notLetIn, .wait(seconds: 30), .nameTaken("zhangjian"), .nameMalformed,
        .unknownAccount("zhangjian"), .wrongPassword, .tooShort(least: 10), .tooLong(most: 200),
        .notRepeated, .unchanged, .wrongCode, .ownAccount,
    ]

    static let all: [Refusal] =
        access + tables + establish + divisions + roster + rounds + listings + diagnoses + plans
        + tasks + links + visits + projects + huddles + briefs + corrections + requests

    private static let access: [Refusal] =
        [
            .access(.decidedByOthers(["town-secretary"]))
        ] + Action.allCases.map { .access(.notAllowed($0)) }

    private static let establish: [Refusal] = [
        .establish(.alreadyEstablished), .establish(.field(fault)),
        .establish(.notATownOrCounty), .establish(.codeMalformed(expectedDigits: 9)),
    ]

    private static let tables: [Refusal] = [
        .table(.fileMissing), .table(.tooLarge(bytes: 70_000_000, limit: 67_108_864)),
        .table(.journalMovedOn), .table(.nothingToDo), .table(.roundMissing),
        .table(.tooManyRows(rows: 30_000, limit: 20_000)),
    ]

    private static let divisions: [Refusal] = [
        .divisions(.fileMissing), .divisions(.tooLarge(bytes: 70_000_000, limit: 67_108_864)),
        .divisions(.nothingUsable(complaints: 3)), .divisions(.field(fault)),
        .divisions(.codeMalformed(expectedDigits: 12)), .divisions(.codeTaken("990000100203")),
        .divisions(.unknownParent), .divisions(.levelNotBelowParent),
    ]

    private static let roster: [Refusal] = [
        .roster(.field(FieldFault("name", .missing))), .roster(.unknownRole("cadre")),
        .roster(.unknownDivision), .roster(.unknownPost), .roster(.unknownPerson),
        .roster(.postExists), .roster(.postIsHeld), .roster(.postIsVacant),
        .roster(.leavesBeforeTaking(from: day)),
    ]

    private static let rounds: [Refusal] = [
        .round(.field(fault)), .round(.unknownDivision), .round(.notATownOrCounty),
        .round(.closesBeforeItOpens(opens: day, closes: day)), .round(.tooLong),
        .round(.alreadyOpen), .round(.alreadyClosed(on: day)), .round(.notYetBegun(opens: day)),
        .round(.nothingChosen), .round(.carriesIntoItself), .round(.carriesElsewhere),
        .round(.carriesIntoClosed(on: day)),
        .round(.carriesOutsideThePeriod(opens: day, closes: day)), .round(.notOpenHere("c1")),
        .round(.alreadyThere("c1")),
    ]

    private static let listings: [Refusal] = [
        .listing(.field(fault)), .listing(.alreadyListed("c1")), .listing(.unknownVillage),
        .listing(.unknownRound), .listing(.outsideTheRound),
        .listing(.outsideThePeriod(opens: day, closes: day)), .listing(.notAVillage),
        .listing(.alreadyNamed("c1")), .listing(.alreadyDecided(isListed: true, on: day)),
        .listing(.alreadyDecided(isListed: false, on: day)), .listing(.notACandidate),
        .listing(.namedByDecider), .listing(.roundClosed(on: day)),
        .listing(.decidedBeforeNamed(on: day)),
    ]

    private static let diagnoses: [Refusal] = [
        .diagnosis(.field(FieldFault("title", .tooLong(limit: 100, length: 123)))),
        .diagnosis(.unknownType("roads")), .diagnosis(.sinceLiesAhead(day)),
        .diagnosis(.voicesOutOfRange), .diagnosis(.dimensionHoldsProblems(.funds, count: 2)),
        .diagnosis(.dimensionsMissing([.drive])),
        .diagnosis(.dimensionsMissing([.people, .drive])),
        .diagnosis(.dimensionsMissing([.people, .funds, .drive])),
        .diagnosis(.dimensionsMissing(Dimension.allCases)),
        .diagnosis(.alreadySubmitted(on: day)), .diagnosis(.unknownProblem),
        .diagnosis(.alreadyVerified), .diagnosis(.severityUnchanged), .diagnosis(.doerVerifies),
        .diagnosis(.tasksUnfinished(count: 4)), .diagnosis(.unknownOwner("post-1")),
        .diagnosis(.nothingBrought), .diagnosis(.unknownEntry(7)),
        .diagnosis(.entryAlreadyNamed(7)), .diagnosis(.notALegacyAffair),
        .diagnosis(.historyLiesAhead(day)), .diagnosis(.dueBeforeToday(day)),
        .diagnosis(.dueTooFar(day)), .diagnosis(.dueUnchanged), .diagnosis(.alreadySolved),
        .diagnosis(.notSaidToBeSolved), .diagnosis(.notVerified),
    ]

    private static let plans: [Refusal] = [
        .plan(.field(FieldFault("objective", .unreadable))), .plan(.notDiagnosed),
        .plan(.noMeasures), .plan(.measuresWithoutLead(["m1", "m2"])),
        .plan(.problemsUnanswered(["p1", "p2", "p3"])), .plan(.answersNothing),
        .plan(.unknownProblem("p1")), .plan(.unknownMeasure), .plan(.unknownWorkstream("team")),
        .plan(.unknownPost("post-1")), .plan(.notADraft(.waiting)), .plan(.notADraft(.approved)),
        .plan(.notWaiting(.draft)), .plan(.notWaiting(.approved)), .plan(.notApproved),
        .plan(.samePerson),
    ]

    private static let tasks: [Refusal] =
        [
            .task(.field(FieldFault("proof", .missing))), .task(.unknownTask),
            .task(.unknownMeasure), .task(.unknownOwner("post-1")), .task(.doerVerifies),
            .task(.dueBeforeGiven(given: day, due: day.adding(days: -1))),
            .task(.dueTooFar(day.adding(days: 4_000))), .task(.dueUnchanged),
            .task(.planIsClosed(.waiting)), .task(.notDiagnosed), .task(.problemIsClosed),
        ] + TaskState.allCases.map { .task(.notFrom($0)) }

    private static let links: [Refusal] = [
        .link(.field(fault)), .link(.unknownSlot("cadre")), .link(.unknownPost("post-1")),
        .link(.roleMayNotHold("cadre", allowed: ["resident-cadre"])), .link(.alreadyLinked),
        .link(.slotIsFull("cadre", max: 2)), .link(.notLinked),
        .link(.endsBeforeItBegan(from: day)),
    ]

    private static let visits: [Refusal] = [
        .visit(.field(FieldFault("ask", .tooLong(limit: 500, length: 501)))),
        .visit(.saysNothing), .visit(.unknownProblem), .visit(.unknownTask), .visit(.nobodyWent),
        .visit(.tooManyWent(limit: 30)), .visit(.unknownPost("post-1")),
    ]

    private static let projects: [Refusal] = [
        .project(.field(FieldFault("what", .missing))), .project(.unknownProject),
        .project(.problemIsClosed), .project(.notASum(field: "budget", 0)),
        .project(.notASum(field: "amount", Money.most + 1)), .project(.budgetUnchanged),
        .project(.unknownSource), .project(.unknownMilestone), .project(.milestoneReached),
        .project(.dueBeforeStart(starts: day, due: day)), .project(.dueTooFar(day)),
        .project(.startsTooFar(day)), .project(.dueUnchanged),
        .project(.alreadyBlocked(since: day)), .project(.notBlocked),
        .project(.blockedAhead(day)), .project(.stillBlocked),
        .project(.milestonesOpen(count: 2)), .project(.isOver),
    ]

    private static let huddles: [Refusal] = [
        .huddle(.field(FieldFault("text", .missing))), .huddle(.unknownHuddle),
        .huddle(.weekHasOne("h1")), .huddle(.weekLiesAhead(week)),
        .huddle(.weekBeforeRound(opens: day)), .huddle(.alreadyClosed),
        .huddle(.taskNeedsACase),
    ]

    private static let briefs: [Refusal] = [
        .brief(.noHuddle(week)), .brief(.huddleStillOpen(week)), .brief(.notComposed(week)),
        .brief(.alreadySigned(on: day)), .brief(.tooLong(characters: 5_001, limit: 5_000)),
        .brief(.samePerson),
    ]

    private static let corrections: [Refusal] = [
        .correction(.field(fault)), .correction(.unknownEntry), .correction(.isAnAmendment),
        .correction(.alreadyWithdrawn), .correction(.nothingChanged),
        .correction(.cannotRead(field: "due")), .correction(.othersLeanOnIt([4, 7])),
        .correction(.standsForGood), .correction(.tooLateToUndo),
    ]

    private static let requests: [Refusal] = [
        .request(.sameIDOtherContent), .request(.happensInTheFuture(day)),
        .request(.happenedTooLongAgo(day)), .request(.unknownCase), .request(.unknownRound),
        .request(.roundClosed(on: day)),
        .request(.notListedYet), .request(.caseCarriedOver(on: day)),
        .request(.notSetUp), .request(.packMissing(key: "example", version: "")),
        .request(.packMissing(key: "example", version: "1.0")),
    ]
}
