import CunceDomain

/// `cadences:` of `rhythm.yaml`: what is owed again and again, or each time something happens.
enum CadenceReader {
    static let cadences = Reader<[Cadence]>.entries(.cadences, cadence)

    private static let cadence = Reader<Cadence>.object(
        "Something owed again and again.",
        .required("key", Reader<CadenceKey>.declares(.cadences), "Its key."),
        .required("label", .label, "What it is called."),
        .required(
            "duty", Reader<CadenceDuty>.choice,
            "visit, huddle and brief are seen by Cunce itself; other is known by its label and "
                + "what is told of it."),
        .optional("evidence", Reader<DutyEvidence>.choice, "By what it shows that it was done."),
        Described<CadenceAmount>.amount,
        .optional("less", .reduction, "What is taken off that; left out, nothing."),
        Described<CadenceRhythm>.rhythm,
        Described<CadenceDay>.day,
        Described<[CadenceOwner]>.owners,
        .optional(
            "for", Reader<CadenceReach>.choice,
            "unit: for each unit by itself (also where links owe it and nothing is said); owner: "
                + "once for all (also where roles owe it); every-unit: every unit must be "
                + "reached."),
        .defaulted(
            "shared", .yesOrNo, to: false,
            "Whether the owners owe it in common; left out, each owes it for himself."),
        .defaulted(
            "unannounced", .yesOrNo, to: false,
            "Whether it comes unannounced; a word only, no answer depends on it."),
        .defaulted(
            "grace-days", Reader<Int>.whole(0...60), to: 0,
            "Calendar days after the due day on which it is not yet missed; left out, none."),
        .defaulted(
            "holidays", Reader<CadenceHolidays>.choice, to: .move,
            "What becomes of a due day that is a holiday; left out, it moves to the next day "
                + "worked.")
    ) {
        place, key, label, duty, evidence, amount, less, rhythm, day, owners, reach, isShared,
        isUnannounced, grace, holidays -> Cadence? in
        guard fits(place, amount, rhythm), fits(place, day, rhythm) else { return nil }
        if let less, !fits(place, less, amount, rhythm, reach, isShared) { return nil }
        return Cadence(
            key: key, label: label, duty: duty, evidence: evidence, rhythm: rhythm,
            amount: amount, less: less, day: day, owners: owners, reach: reach, isShared: isShared,
            isUnannounced: isUnannounced, graceDays: grace, holidays: holidays,
            clause: place.clause)
    }

    private static func fits(
        _ place: PackValue, _ amount: CadenceAmount, _ rhythm: CadenceRhythm
    ) -> Bool {
        guard case .days(let days) = amount, case .every(let window) = rhythm,
            days > window.fewestDays
        else { return true }
        place.complain(
            expected: "at most \(window.fewestDays) days in \(window)", got: "\(days)")
        return false
    }

    private static func fits(
        _ place: PackValue, _ less: CadenceReduction, _ amount: CadenceAmount,
        _ rhythm: CadenceRhythm, _ reach: CadenceReach?, _ isShared: Bool
    ) -> Bool {
        let expected: Phrase
        switch (amount, rhythm) {
        case (.notStated, _): expected = "times or days beside less"
        case (.times, _) where less.measure == .days: expected = "as: share beside times"
        case (_, .after), (_, .notStated): expected = "every or weeks beside less"
        case (_, .every), (_, .round):
            guard isShared || reach == .everyUnit else { return true }
            expected = "less of what each owes for himself, and not for every unit together"
        }
        place.complain(expected: expected, got: "another mixture")
        return false
    }

    private static func fits(
        _ place: PackValue, _ day: CadenceDay, _ rhythm: CadenceRhythm
    ) -> Bool {
        let expected: Phrase
        switch (day, rhythm) {
        case (.anyDay, _), (.after, .every): return true
        case (.weekday, .every(let window)):
            if window.unit == .week { return true }
            expected = "day or month in a window of \(window)"
        case (.monthDay(let month, _), .every(let window)):
            let months = window.months
            if months > 0, month.map({ $0 <= months }) ?? true { return true }
            expected =
                months == 0
                ? "weekday in a window of \(window)" : "a month from 1 to \(months) of \(window)"
        case (_, .round), (_, .after), (_, .notStated):
            expected = "a day in its window only for what is owed every so long"
        }
        place.complain(expected: expected, got: "another day")
        return false
    }
}

extension DutyWindow {
    /// Whole months it has; 0 for weeks.
    fileprivate var months: Int {
        switch unit {
        case .week: 0
        case .month: count
        case .quarter: 3 * count
        case .halfYear: 6 * count
        case .year: 12 * count
        }
    }
}
