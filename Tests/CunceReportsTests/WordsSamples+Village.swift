import CunceDomain

extension WordsSamples {
    static let law = LawReference(
        source: Label(zh: "《组织法》", en: "Organic Law"), article: Label(zh: "第十九条", en: "art. 19"),
        reading: .full)

    static let villagers: [Refusal] = {
        let refusals: [VillagersPageRefusal] = [
            .field(fault), .neverSaid(field: "title", .belittling("后进")),
            .neverSaid(field: "who", .name("张建国")),
            .neverSaid(field: "why", .number("13800000000")),
            .unknownSubject, .lateWithoutReason, .putOffWithoutReason(told: day),
            .droppedWithoutReason, .lateWithoutDay, .notAName("王"), .tooManyNames(limit: 1_000),
            .newDayPassed(day), .notLate, .tooMany(limit: 30), .notReleased, .noMessage,
            .unknownMessage, .unknownMatter, .alreadyAnswered, .switchedOff,
        ]
        return refusals.map { .villagers($0) }
    }()

    static let elections: [Refusal] = [
        .election(.field(fault)), .election(.unknownElection), .election(.unknownPost),
        .election(.notElected(.party)), .election(.postIsHeld),
        .election(.notVacantYet(until: day)), .election(.alreadyRunning),
        .election(.over), .election(.lawIsSilent), .election(.bodyUnlawful(.members, law)),
        .election(.bodyUnlawful(.members, nil)), .election(.noticeTooShort(least: 20, law)),
        .election(.voteBeforeItsDay(day)), .election(.alreadySettled),
        .election(.candidatesTooFew(least: 2, law)), .election(.notACount(field: "votes")),
        .election(.candidatesMissing(law)), .election(.voteMissing(law)),
        .election(.moreThanThereAre(field: "votes", most: 80)), .election(.alreadyElected),
        .election(.electedStands),
        .election(.turnoutMissing(least: 51, of: 100, law)),
        .election(.majorityMissing(least: 41, of: 80, law)),
        .election(.seatedBeforeTheVote(day)), .election(.termMissing(law)),
        .election(.termIsTheBodys(until: day, law)),
    ]

    static let tours: [Refusal] = [
        .tour(.field(fault)), .tour(.unknownTour), .tour(.nobodyWent),
        .tour(.tooManyWent(limit: 60)), .tour(.unknownPost("post-1")),
        .tour(.endsBeforeItBegins(from: day)), .tour(.tooLong(days: 30)), .tour(.liesAhead(day)),
        .tour(.outsideTheRound(opens: day)), .tour(.amountImpossible), .tour(.nothingNew),
        .tour(.unknownCase), .tour(.unknownTask), .tour(.alreadyAdopted),
    ]

    static let signals: [Refusal] = [
        .signal(.field(fault)), .signal(.notAVillage), .signal(.notStated),
        .signal(.unknownSignal("vacancy")), .signal(.standsNoMore), .signal(.changedMeanwhile),
        .signal(.othersInCharge), .signal(.answered),
    ]
}
