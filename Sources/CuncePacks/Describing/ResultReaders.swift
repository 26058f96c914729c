import CunceDomain

/// Questions to appraisals, to acceptances, and to the list.
extension ConditionHeads {
    static let grade = Reader<Condition>.object(
        "The grade, the score or the vetoes of an appraisal in its last full period.",
        .required("appraisal", Reader<AppraisalKey>.uses(.appraisals), "The appraisal."),
        .optional("grades", Reader<[GradeKey]>.list(of: .key(), atLeast: 1), "One of these."),
        .optional(
            "vetoes", .counts, "So many of its vetoes hold or more, or within thresholds."),
        .comparisons,
        Described<FactTest.When?>.statedWhen,
        .defaulted(
            "running", .whole(1...100), to: 1, "In so many periods running; left out, in one."),
        .optional("times", .counts, "In so many periods or more, or within thresholds."),
        .optional("within", .window, "The periods counted are those that ended in this time."),
        needsOneOf: ["grades", "vetoes"] + Described<[Comparison]>.names
    ) {
        place, appraisal, grades, vetoes, comparisons, when, running, times, within
            -> Condition? in
        let asked = [grades != nil, vetoes != nil, !comparisons.isEmpty].count { $0 }
        guard asked == 1 else {
            place.complain(
                expected: "one of grades, vetoes and thresholds of the score",
                got: "several of them")
            return nil
        }
        var back = 1
        switch when {
        case nil: break
        case .back(let count): back = count
        case .this, .latest:
            place.complain(
                expected: "in: last, or such as 2 ago, for an appraisal", got: "another period")
            return nil
        }
        guard (times == nil) == (within == nil), times == nil || (when == nil && running == 1)
        else {
            place.complain(
                expected: "times with within, and without running or in", got: "another mixture")
            return nil
        }
        let counted = times.flatMap { times in
            within.map { PeriodCount(times, within: $0) }
        }
        return Condition(
            .grade(
                GradeTest(
                    appraisal: appraisal,
                    question: grades.map { .grades($0) } ?? vetoes.map { .vetoes($0) }
                        ?? .score(comparisons), back: back,
                    isWhenStated: when != nil,
                    running: running, counted: counted)),
            clause: place.clause)
    }

    static let acceptance = Reader<Condition>.object(
        "What acceptances of the unit came to, each by what was known on its day.",
        .required("acceptance", Reader<SchemeKey>.uses(.schemes), "The scheme."),
        .required("result", Reader<AcceptanceTest.Result>.choice, "What they came to."),
        .optional(
            "running", .whole(1...100),
            "The newest so many one after the other; left out with times, the newest."),
        .optional("times", .counts, "So many of them or more, or within thresholds."),
        .optional("within", .window, within)
    ) { place, scheme, result, running, times, within -> Condition? in
        guard running == nil || times == nil, within == nil || times != nil else {
            place.complain(
                expected: "either running, or times with or without within",
                got: "another mixture")
            return nil
        }
        return Condition(
            .acceptance(
                AcceptanceTest(
                    scheme: scheme, result: result,
                    count: times.map { .times($0, within: within) } ?? .running(running ?? 1))),
            clause: place.clause)
    }

    static let listed = Reader<Condition>.object(
        "How often the unit came onto the list.",
        .required("listed", .counts, "So often or more, or within thresholds."),
        .optional("within", .window, within)
    ) { place, times, within in
        Condition(.listed(.times(times, within: within)), clause: place.clause)
    }

    static let listedUnder = Reader<Condition>.object(
        "The unit is on the list under one of these tracks, as it was decided.",
        .required(
            "listed-under", Reader<[TrackKey]>.keys(of: .tracks, atLeast: 1), "The tracks.")
    ) { place, tracks in Condition(.listed(.under(tracks)), clause: place.clause) }
}
