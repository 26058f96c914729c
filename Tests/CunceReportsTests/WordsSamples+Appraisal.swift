import CunceDomain

extension WordsSamples {
    static let appraisal: [Refusal] = {
        let label = Label(zh: "目标", en: "Targets")
        let income = FactKind(
            key: "income", label: label, about: .post, shape: .number,
            clause: Clause(file: "facts.yaml", line: 3, path: "facts.income"))
        let parts: [PartFault] = [
            .otherPost, .onLeave(until: day), .samePerson(.assessor, .subject),
            .samePerson(.drawer, .approver),
        ]
        let schemes: [FixedSchemeRefusal] = [
            .field(fault), .unknownScheme, .unknownTown, .periodRuns(since: day),
            .tooLate(begins: day), .paperMissing(begins: day), .objectionDays(least: 3, most: 60),
            .notForPosts, .ranksPeople, .countsActivity(["visits"]),
        ]
        let ofFile: [AppraisalRefusal] = [
            .field(fault), .unknown, .schemeNotFixed, .unknownPost, .heldByAnother, .onlyActs,
            .notForRole, .otherTown, .twoForOnePeriod(Period(.year, containing: day)),
            .assessorMissing, .reviewerMissing, .deciderMissing, .ratersMissing(["town-rating"]),
            .oneRaterTwice, .unknownItem("targets"), .targetsMissing, .reasonMissing,
            .factNotOfScheme("income"), .isRating("town-rating"), .notARating("income"),
            .countsActivity("visits"), .valueNotRead("income"),
            .shareOutOfRange("income"), .unknownPlace("income"),
            .notTied("income"), .ratingOutside(least: "0", most: "100"), .onlySelf,
            .periodRuns(until: day), .linesOpen([label]), .linesUnproven([label, label]),
            .left(on: day), .heldToTheEnd, .alreadyObjected,
            .objectionTooLate(until: day, days: 10), .objectionStillOpen(until: day),
            .beforeNotice(on: day), .unknownGrade("good"), .otherGradeNeedsReason("good"),
        ]
        let ofPay: [PayRefusal] = [
            .field(fault), .unknown, .noRoot, .fixedTooLate(day), .periodRuns(until: day),
            .unknownPost, .notForRole, .otherTown, .notHeld(on: day), .approverMissing,
            .notDecided(label), .factNotOfScheme("income"), .valueNotRead(income),
            .shareOutOfRange(income),
            .evidenceMissing(income), .unknownPlace(income), .factsMissing([label]),
            .notStated([label]), .payersMissing([label]), .rootsMissing([label]),
            .belowNought(-100),
        ]
        let units = Period.Unit.allCases
        let stages = AppraisalFile.Stage.allCases
        let fixing: [FixedSchemeRefusal] = schemes + units.map { .otherPeriod($0) }
        let appraising: [AppraisalRefusal] =
            ofFile + parts.map { .part($0) } + units.map { .otherPeriod($0) }
            + stages.map { .notNow($0) }
        let paying: [PayRefusal] =
            ofPay + parts.map { .part($0) } + PayFile.Stage.allCases.map { .notNow($0) }
        var all: [Refusal] = fixing.map { .scheme($0) }
        all += appraising.map { .appraisal($0) }
        all += paying.map { .pay($0) }
        return all
    }()
}
