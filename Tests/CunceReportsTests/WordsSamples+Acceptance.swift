import CunceDomain

extension WordsSamples {
    private static let label = Label(zh: "驻村干部", en: "Resident cadre")

    static let acceptance: [Refusal] =
        ([
            .field(fault), .notUnderWay, .noScheme, .otherStep, .alreadyGraduated, .noAssessors,
            .unknownPost, .vacantPost(label),
            .mayNotAssess([
                .role(label), .linked(label, slot: label), .tooFew(asked: 2, there: 1),
            ]), .helped(label), .oneInTwoParts, .notAnAssessor, .reasonMissing, .nothingTold,
            .several([.init("seen", .valueNotRead(label))]), .factNotAsked,
            .comesFromBallots(label), .valueNotRead(label), .shareOutOfRange(label),
            .otherPeriod(.year),
            .confirmedByOthers([label]), .unknownSample, .noBallot, .householdsMissing,
            .sampleTooSmall(.init(count: 1, rule: .unstated), of: nil),
            .sampleTooSmall(.init(count: 30, rule: .number), of: nil),
            .sampleTooSmall(
                .init(count: 60, rule: .share(.init(1, over: 5), whole: .init(300))), of: label),
            .sampleTooSmall(.init(count: 12, rule: .all), of: nil), .alreadyCounted,
            .papersNotAsked,
            .codesNotAsked, .codesMissing, .codesReasonMissing,
            .moreThanDrawn(papers: 12, answered: 20, codes: 3, drawn: 30), .noCodesOut,
            .papersBeyondRoom(papers: 6, room: 5, reserved: 25, drawn: 30, areOut: true),
            .papersBeyondRoom(papers: 6, room: 5, reserved: 25, drawn: 30, areOut: false),
            .codesOut(label), .codesShown, .notDrawn, .noSuchSlip(31, drawn: 30),
            .slipTwice(3), .unknownAnswer, .nothingCounted, .twoHaveRead, .ballotsOpen([3, 4]),
            .factsMissing([label]), .differs(.yes), .differs(.no), .differs(.open),
            .tooEarly(from: day), .dayOver, .notWatched, .unknownCheck,
            .lookBeforeExit(on: day, left: day.adding(days: 3)),
            .lookedThatDay(label, on: day),
            .watchRuns(until: day),
            .deciderAsks, .evidenceMissing(label), .sampleTooLarge(households: 20),
            .slipped(label, on: day), .tasksOpen(2), .lookMissing(label, due: day),
        ] as [AcceptanceRefusal]).map { .acceptance($0) }
}
