import CunceDomain
import CunceStore

/// One refusal of every case there is, written down by hand; a case that is missing here is found
/// by reading the sources.
enum WordsSamples {
    /// 2026-11-23, a Monday.
    static let day = CivilDate(dayNumber: 20_780)
    static let week = ISOWeek(containing: day)
    static let fault = FieldFault("reason", .missing)

    static let reminders: [ReminderRefusal] = [
        .noHour, .noTime("25:00"), .quietHour("23:00"), .tooManyHours(most: 4), .noDay,
        .notAnAddress,
    ]

    static let accounts: [AccountRefusal] = [
        .notLetIn, .wait(seconds: 30), .nameTaken("zhangjian"), .nameMalformed,
        .unknownAccount("zhangjian"), .wrongPassword, .tooShort(least: 10), .tooLong(most: 200),
        .notRepeated, .unchanged, .wrongCode, .ownAccount,
    ]

    static let all: [Refusal] =
        access + tables + establish + divisions + roster + rounds + listings + screenings
        + papers
        + diagnoses + plans
        + tasks + links + handOvers + supports + promises + groups + adoptions + forms + visits
        + projects
        + attachments + huddles + briefs + instructions + asks + formalRequests
        + weeks + elections + tours + facts + signals + classings + villagers + corrections
        + requests + acceptance
        + WordsSamples.personnel
        + WordsSamples.appraisal
        + WordsSamples.sealed

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
        .roster(.unknownDivision), .roster(.notAVillage),
        .roster(.unknownPost), .roster(.unknownPerson),
        .roster(.postExists), .roster(.postIsHeld), .roster(.postIsVacant),
        .roster(.leavesBeforeTaking(from: day)), .roster(.liesAhead(field: "from", day)),
        .roster(.takenBeforeLeft(until: day)), .roster(.actingForOneself),
        .roster(.actingWithoutPost), .roster(.actingFromElsewhere),
        .roster(.actingEndsBeforeItBegins(from: day)), .roster(.actingTooLong(days: 366)),
        .roster(.alreadyActing(from: day, until: day)), .roster(.notActing),
        .roster(.actingEndsNoLater(until: day)),
        .roster(.termEndsBeforeItBegins(from: day)), .roster(.termIsOver(until: day)),
        .roster(.lawIsSilent),
        .roster(.administratorsOwn), .roster(.lastAdministrator),
        .roster(
            .wayUnlawful(
                .appointed, .committee,
                LawWays(kind: .committee, ways: [.elected, .byElection], reference: law))),
        .roster(.termTooLong(LawTerm(kind: .committee, years: 5, reference: law))),
        .roster(
            .clashes(
                LawClash(
                    kinds: [.supervision, .committee], says: Label(zh: "不得兼任", en: "Not both"),
                    reference: law), "post-1")),
        .roster(.byElectionIsRecorded), .roster(.byElectionRuns),
        .roster(.actingOutsideTheBody(.committee)),
    ]

    private static let rounds: [Refusal] = [
        .round(.field(fault)), .round(.unknownDivision), .round(.notATownOrCounty),
        .round(.closesBeforeItOpens(opens: day, closes: day)), .round(.tooLong),
        .round(.alreadyOpen), .round(.alreadyClosed(on: day)), .round(.notYetBegun(opens: day)),
        .round(.nothingChosen), .round(.carriesIntoItself), .round(.carriesElsewhere),
        .round(.carriesIntoClosed(on: day)),
        .round(.carriesOutsideThePeriod(opens: day, closes: day)), .round(.notOpenHere("c1")),
        .round(.alreadyThere("c1")), .round(.warningsOpen([warning])), .round(.sameVersion),
        .round(.lacks([gap])), .round(.beforeTheVersion(began: day)),
    ]

    private static let papers: [Refusal] =
        [
            .paper(.field(fault)), .paper(.unknownPaper), .paper(.madeHere(.brief)),
            .paper(.madeHere(.plan)), .paper(.ofOthers(["town-secretary"])),
            .paper(.beforeTheRound(opens: day)), .paper(.otherPeriod(each: nil)),
            .paper(.periodAhead(Period(.month, containing: day))), .paper(.needsPlace),
            .paper(.takesNoPlace), .paper(.needsPost), .paper(.takesNoPost),
            .paper(.notOneOfThePosts("post-cadre")), .paper(.notOneOfYours(DivisionID(402))),
            .paper(.alreadyOut(on: day)), .paper(.unreadableNumber(example: "X〔2026〕7号")),
            .paper(.numberTaken("X〔2026〕7号", on: day)),
        ] + Period.Unit.allCases.map { .paper(.otherPeriod(each: $0)) }

    private static let screenings: [Refusal] = [
        .screening(.field(fault)), .screening(.unknownStage), .screening(.isTheDecision),
        .screening(.ofOthers(["town-secretary"])),
        .screening(.outsideThePeriod(opens: day, closes: day)),
        .screening(.notOneOfYours(DivisionID(402))), .screening(.nothingSaid),
        .screening(.moreThanExamined(examined: 1, goOn: 2)), .screening(.countsNothing),
        .screening(.notACount(field: "examined")), .screening(.actedInAnother("proposal")),
        .screening(.outOfTurn(["proposal"])),
    ]

    private static let listings: [Refusal] = [
        .listing(.field(fault)), .listing(.alreadyListed("c1")), .listing(.unknownVillage),
        .listing(.unknownRound), .listing(.outsideTheRound),
        .listing(.outsideThePeriod(opens: day, closes: day)), .listing(.notAVillage),
        .listing(.saysNotWhyItDiffers(isListed: true)),
        .listing(.saysNotWhyItDiffers(isListed: false)), .listing(.passedOnByDecider),
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
        .diagnosis(.ownerOutOfSight("post-1")),
    ]

    private static let plans: [Refusal] = [
        .plan(.field(FieldFault("objective", .unreadable))), .plan(.notDiagnosed),
        .plan(
            .incomplete([
                .noMeasure, .noLead("m1", title: "清账"), .noTask("m2", title: "修路"),
                .noAnswer("p1", title: "账没有公开"),
            ])), .plan(.nothingChosen), .plan(.unknownKind("dig")),
        .plan(.tasksAtWork(count: 2)), .plan(.alreadyApproved(version: 2, on: day)),
        .plan(.handedInAgain), .plan(.handedInByOther), .plan(.answersNothing),
        .plan(.unknownProblem("p1")), .plan(.unknownMeasure), .plan(.unknownWorkstream("team")),
        .plan(.unknownPost("post-1")), .plan(.notADraft(.waiting)), .plan(.notADraft(.approved)),
        .plan(.notWaiting(.draft)), .plan(.notWaiting(.approved)), .plan(.notApproved),
        .plan(.nothingInForce),
        .plan(.samePerson), .plan(.leadOutOfSight("post-1")),
    ]

    private static let tasks: [Refusal] =
        [
            .task(.field(FieldFault("proof", .missing))), .task(.unknownTask),
            .task(.unknownMeasure), .task(.unknownOwner("post-1")), .task(.doerVerifies),
            .task(.dueBeforeGiven(given: day, due: day.adding(days: -1))),
            .task(.dueTooFar(day.adding(days: 4_000))), .task(.dueUnchanged),
            .task(.ownerUnchanged), .task(.ownerIsVacant("post-1")),
            .task(.ownerOutOfSight("post-1")),
            .task(.planIsClosed(.waiting)), .task(.notDiagnosed), .task(.problemIsClosed),
            .task(.noLongerDraft), .task(.stillDraft), .task(.proofIsSet),
        ] + TaskState.allCases.map { .task(.notFrom($0)) }

    private static let links: [Refusal] = [
        .link(.field(fault)), .link(.unknownSlot("cadre")), .link(.unknownPost("post-1")),
        .link(.notOfKind("cadre")),
        .link(.roleMayNotHold("cadre", allowed: ["resident-cadre"])), .link(.alreadyLinked),
        .link(.slotIsFull("cadre", max: 2)), .link(.notLinked),
        .link(.endsBeforeItBegan(from: day)), .link(.termBeforeItBegan(from: day)),
        .link(.termUnchanged), .link(.termTooFar(day)),
    ]

    private static let handOvers: [Refusal] = [
        .handOver(.field(fault)), .handOver(.unknownPost("post-1")), .handOver(.samePost),
        .handOver(.receiverIsVacant), .handOver(.otherTown), .handOver(.nothingChosen),
        .handOver(.liesAhead(day)), .handOver(.beforeTheLink(village: "洋港村", from: day)),
        .handOver(.notTheirs(village: "洋港村")), .handOver(.cannotWork),
        .handOver(.outOfSight(village: "洋港村")),
        .handOver(.planWaits(village: "洋港村")), .handOver(.mayNotHold(village: "洋港村")),
        .handOver(.holdsAlready(village: "洋港村")),
        .handOver(.isFull(village: "洋港村", max: 1)),
    ]

    private static let attachments: [Refusal] =
        [
            .attachment(.field(FieldFault("words", .tooLong(limit: 500, length: 501)))),
            .attachment(.nothingChosen), .attachment(.unknownSubject),
            .attachment(.tooManyAtOnce(limit: 20)), .attachment(.tooManyAlready(limit: 200)),
        ]
        + [
            FileFault.empty, .tooLarge(limit: 52_428_800), .notAccepted,
            .notWhatItSays(ending: "jpg"), .damaged, .hasMacros, .isLocked, .unpacksTooLarge,
            .notConverted,
        ].map { .attachment(.file(name: "界桩.jpg", $0)) }

    private static let supports: [Refusal] = [
        .support(.field(fault)), .support(.unknownHelp("friend")),
        .support(.unknownPost("post-1")), .support(.roleMayNotGive("enterprise")),
        .support(.alreadyPaired), .support(.helpIsFull("enterprise", max: 2)),
        .support(.notPaired), .support(.termBeforeItBegins(from: day)),
        .support(.endsBeforeItBegan(from: day)),
    ]

    private static let promises: [Refusal] =
        [
            .promise(.field(FieldFault("voucher", .tooLong(limit: 100, length: 101)))),
            .promise(.unknownPromise), .promise(.unknownArrival), .promise(.unknownProblem),
            .promise(.unknownMeasure), .promise(.unknownPost("post-1")),
            .promise(.supporterNotPaired), .promise(.amountMissing), .promise(.amountNotAsked),
            .promise(.amountNotPositive), .promise(.amountTooLarge(limit: 10_000_000_000)),
            .promise(.moreThanPromised(left: 12_345)), .promise(.moreThanArrived(left: 0)),
            .promise(.lessThanArrived(arrived: 100)), .promise(.reporterConfirms),
            .promise(.alreadyConfirmed),
            .promise(.dueBeforeMade(made: day, due: day.adding(days: -1))),
            .promise(.dueTooFar(day.adding(days: 4_000))), .promise(.nothingChanged),
        ] + PromiseState.allCases.map { .promise(.notFrom($0)) }

    private static let forms: [Refusal] = [
        .form(.field(fault)), .form(.unknownForm), .form(.isRetired),
        .form(.sameTitle("整顿情况统计表")), .form(.rowsOutOfOrder), .form(.fillsNothing),
        .form(.columnOpen(heading: "责任领导/姓名")), .form(.columnTwice("C")),
        .form(.fileMissing),
    ]

    private static let groups: [Refusal] = [
        .group(.field(fault)), .group(.unknownPost("post-1")), .group(.notAGroup),
        .group(.mayNotJoin), .group(.alreadyInAGroup("post-2")), .group(.notInTheGroup),
        .group(.leavesBeforeJoining(from: day)),
        .template(.takesNoTemplate(document: "archive")), .template(.notADocument),
        .template(.unknownFile), .template(.hasFaults(count: 2)),
        .template(.unusable(why: "template.fault-fetches", what: "t.dotm")),
    ]

    private static let warning = WarningID(rule: .peopleRanked, about: "rank-list")

    private static let gap = PackGap(
        kind: .linkSlot, key: "area", label: Label(zh: "片区联系", en: "Area"), uses: 2)

    private static let adoptions: [Refusal] = [
        .adoption(.field(fault)), .adoption(.alreadyAdopted), .adoption(.warningsOpen([warning])),
        .adoption(.lacks([gap])), .adoption(.unknownWarning),
        .adoption(.alreadyAccepted(warning)), .adoption(.notAccepted),
        .adoption(.nothingAnswered),
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
        .huddle(.weekBeforeRound(opens: day)),
        .huddle(.noAgendaYet(week, next: week)), .huddle(.alreadyClosed),
        .huddle(.taskNeedsACase), .huddle(.errandHasAVillage),
        .huddle(.errandOutOfSight("post-1")), .huddle(.errandDueInThePast(on: day)),
        .huddle(.unknownPost("post-1")), .huddle(.alreadyAbsent("post-1")), .huddle(.noErrand),
        .huddle(.alreadySettled(on: day)), .huddle(.weekIsOver(week)),
        .huddle(.noMatter), .huddle(.alreadyPutOff),
        .sheet("t1", .field(FieldFault("proof", .missing))),
    ]

    private static let briefs: [Refusal] = [
        .brief(.noHuddle(week)), .brief(.huddleStillOpen(week)), .brief(.notComposed(week)),
        .brief(.alreadySigned(on: day)), .brief(.tooLong(characters: 5_001, limit: 5_000)),
        .brief(.samePerson), .brief(.field(fault)), .brief(.changedSinceRead(count: 2)),
        .brief(.lineChanged), .brief(.unknownLine), .brief(.figureChanged(from: "8", to: "9")),
        .brief(.figureMissing("8")), .brief(.figureAdded("十二户")),
        .brief(.figureWithoutEntry("3")), .brief(.sectionWouldBeEmpty), .brief(.isReturned),
        .brief(.notReturned), .brief(.notSigned), .brief(.nobodyChosen),
        .brief(.notAbove("post-1")), .brief(.notSentTo("post-1")),
        .brief(.alreadyAcknowledged(on: day)), .brief(.beforeSigned(on: day)),
        .brief(.beforeSent(on: day)),
    ]

    private static let instructions: [Refusal] = [
        .instruction(.field(fault)), .instruction(.unknownInstruction),
        .instruction(.alreadyGiven), .instruction(.notAbove("post-1")),
        .instruction(.briefNotSent(week)), .instruction(.wantedBeforeGiven(day)),
        .instruction(.unknownOwner("post-1")), .instruction(.ownerIsVacant("post-1")),
        .instruction(.ownerOutOfSight("post-1")),
        .instruction(.dueBeforeGiven(given: day, due: day.adding(days: -1))),
        .instruction(.dueTooFar(day)), .instruction(.alreadyAssigned),
        .instruction(.notAssigned), .instruction(.taskUnfinished),
        .instruction(.alreadyReported), .instruction(.notReported),
        .instruction(.givenByOthers), .instruction(.samePerson),
        .instruction(.alreadyClosed(on: day)), .instruction(.beforeBriefSent(on: day)),
        .instruction(.beforeAsked(on: day)), .instruction(.beforeGiven(on: day)),
        .instruction(.beforeReturned(on: day)), .instruction(.beforeTaskEnded(on: day)),
        .instruction(.beforeReported(on: day)),
        .instruction(.notOnPaper), .instruction(.scan(.nothingChosen)),
    ]

    private static let asks: [Refusal] = [
        .ask(.field(fault)), .ask(.unknownAsk), .ask(.alreadySettled(on: day)),
        .ask(.isOnItsWay), .ask(.taskNeedsACase), .ask(.answeredByNobody),
        .ask(.beforeAsked(on: day)),
    ]

    private static let formalRequests: [Refusal] = [
        .formalRequest(.field(fault)), .formalRequest(.unknownRequest),
        .formalRequest(.alreadyDrafted), .formalRequest(.notAbove("post-1")),
        .formalRequest(.severalMatters), .formalRequest(.askIsOnItsWay("r1")),
        .formalRequest(.askIsSettled(on: day)), .formalRequest(.samePerson),
        .formalRequest(.alreadySigned(on: day)), .formalRequest(.changedSinceRead),
        .formalRequest(.isReturned), .formalRequest(.notSigned),
        .formalRequest(.alreadySent(on: day)), .formalRequest(.notSent),
        .formalRequest(.addressedToOthers), .formalRequest(.alreadyAnswered(on: day)),
        .formalRequest(.isDropped), .formalRequest(.beforeSigned(on: day)),
        .formalRequest(.beforeSent(on: day)),
    ]

    private static let weeks: [Refusal] = [
        .week(.field(fault)), .week(.liesAhead(week)), .week(.graceRuns(week, until: day)),
        .week(.nothingOwed(week)), .week(.unknownObligation), .week(.ownObligation),
        .week(.alreadyMet), .week(.wordsMissing), .week(.fromTheRoster),
        .calendar(.field(fault)), .calendar(.noDays), .calendar(.tooMany(most: 400)),
        .calendar(.farAway(day)),
    ]

    private static let classings: [Refusal] = [
        .classing(.field(fault)), .classing(.noClasses), .classing(.unknownClass("people")),
        .classing(.diagnosisMissing), .classing(.differs(proposed: ["people"])),
        .classing(.differs(proposed: [])),
    ]

    private static let facts: [Refusal] = {
        let (fact, year) = (FactKey("income"), Period(.year, containing: day))
        let village = DivisionID(35)
        let refusals: [FactsRefusal] = [
            .field(fault), .several([.init(index: 0, refusal: .nothingSaid)]), .unknownPlace,
            .unknownFact(fact), .nothingSaid, .tooMany(most: 1_000), .notOfPlaces(fact),
            .madeFromJournal(fact), .otherKindOfPlace(fact, village), .otherShape(fact),
            .otherPeriod(fact, each: .year), .otherPeriod(fact, each: .quarter),
            .otherPeriod(fact, each: .month), .otherPeriod(fact, each: .week),
            .otherPeriod(fact, each: nil), .periodNotBegun(year), .shareOutOfRange(fact),
            .unknownChoice(fact), .endsBeforeItBegins(fact), .dayToCome(fact),
            .stillSo(fact, since: day),
            .saidOtherwise(fact, village, .number(Rational(3, over: 5)), isShare: true),
            .saidOtherwise(fact, village, .judgement(false), isShare: false),
            .saidOtherwise(fact, village, .choice("a"), isShare: false),
            .saidOtherwise(fact, village, .state(from: day, until: nil), isShare: false),
            .saidOtherwise(fact, village, .event(day, count: 2), isShare: false),
            .doubted(fact, village, before: Rational(5), now: Rational(50), isShare: false),
            .handedIn(year, on: day), .periodClosed(year, on: day),
            .incomplete(year, missing: 3), .notHandedIn(year), .handedInByCloser(year),
            .stillOpen(year), .noTargetFor(fact),
        ]
        return refusals.map { .facts($0) }
    }()

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
