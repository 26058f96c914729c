import CunceDomain

/// Fields of a cadence that go together.
extension Described where Value == CadenceAmount {
    static var amount: Described {
        .together(
            .optional("times", Reader<Int>.whole(1...366), "How often."),
            .optional(
                "days", Reader<Int>.whole(1...366),
                "On how many different days. Neither times nor days: not stated.")
        ) { fields, times, days in
            switch (times, days) {
            case (nil, nil): return .notStated
            case (let times?, nil): return .times(times)
            case (nil, let days?): return .days(days)
            case (.some, .some):
                fields.optional("days")?.complain(expected: "either times or days", got: "both")
                return nil
            }
        }
    }
}

extension Reader where Value == CadenceReduction {
    static var reduction: Reader {
        .object(
            "Days that make the amount less.",
            .optional(
                "days-of", Reader<FactKey>.uses(.facts),
                "A state of the owner, such as being on leave: its days in the window."),
            .defaulted(
                "excused", .yesOrNo, to: false,
                "In place of a state: the days for which the facts excuse the owner."),
            .required(
                "as", Reader<CadenceReduction.Measure>.choice,
                "days: one day off for each of them; share: in proportion to the days of the window, "
                    + "rounded up."),
            .defaulted(
                "working-days", .yesOrNo, to: false,
                "Whether only days worked count, of the window too; left out, all do."),
            needsOneOf: ["days-of", "excused"]
        ) { place, fact, isExcused, measure, countsWorked -> CadenceReduction? in
            guard (fact == nil) == isExcused else {
                place.complain(
                    expected: "either days-of or excused: true",
                    got: fact == nil ? "neither" : "both")
                return nil
            }
            return CadenceReduction(
                fact.map { .fact($0) } ?? .excuses, by: measure, countsWorked: countsWorked)
        }
    }
}

extension Described where Value == CadenceRhythm {
    static var rhythm: Described {
        .together(
            .optional("weeks", Reader<Int>.whole(1...53), "Every so many weeks, Monday to Sunday."),
            .optional(
                "every", Reader<CadenceRhythm>.every,
                "Every so many weeks, months, quarters, half-years or years of the calendar, such as 1 month; "
                    + "or round: once in the whole round. Neither this nor weeks nor after-each: "
                    + "not stated."),
            .optional(
                "after-each", .dutyOccasion,
                "Each time this happens, with within: the key of a fact, or a rung or list "
                    + "in braces."),
            .optional(
                "within", .span, "How long after what after-each names it is due at the latest.")
        ) { fields, weeks, every, occasion, span in
            let found = ["weeks", "every", "after-each"].filter { fields.optional($0) != nil }
            guard found.count <= 1 else {
                fields.optional(found[1])?.complain(
                    expected: "one of weeks, every and after-each",
                    got: Phrase.all(found))
                return nil
            }
            guard (occasion == nil) == (span == nil) else {
                (fields.optional("within") ?? fields.optional("after-each"))?.complain(
                    expected: "after-each and within together", got: "one of them")
                return nil
            }
            if let weeks { return .every(DutyWindow(weeks, .week)) }
            if let occasion, let span {
                return .after(occasion.occasion, of: occasion.whose, within: span)
            }
            return every ?? .notStated
        }
    }
}

extension Reader where Value == CadenceRhythm {
    static var every: Reader {
        Reader(shape: .text) { value, _ in
            value.scalar(
                "round, or a window such as 2 weeks, 1 month, 1 quarter, 1 half-year or 1 year"
            ) {
                $0 == "round" ? .round : DutyWindow($0).map(CadenceRhythm.every)
            }
        }
    }
}

extension Described where Value == CadenceDay {
    /// A weekday, a day of a month, so many days after another cadence, or none of them: any day.
    static var day: Described {
        .together(
            .optional(
                "weekday", Reader<Int>.whole(1...7),
                "Due on this day of the window's last week, 1 for Monday."),
            .optional(
                "month", Reader<Int>.whole(1...720),
                "Due in this month of the window, 1 for its first; left out, in its last."),
            .optional(
                "day", Reader<Int>.whole(1...31),
                "Due on this day of that month, or on its last where it is shorter; left out, on "
                    + "its last."),
            .optional(
                "after", Reader<CadenceKey>.uses(.cadences), "Due after this cadence was met."),
            .optional("days-after", Reader<Int>.whole(0...60), "So many days after it.")
        ) { fields, weekday, month, day, earlier, days in
            guard (earlier == nil) == (days == nil) else {
                if let lone = fields.optional("days-after") {
                    lone.complain(
                        expected: "after beside it, the key of a cadence", got: "none")
                } else {
                    fields.optional("after")?.complain(
                        expected: "days-after beside it", got: "none")
                }
                return nil
            }
            let given = [weekday != nil, month != nil || day != nil, earlier != nil]
            guard given.filter({ $0 }).count <= 1 else {
                (fields.optional("weekday") ?? fields.optional("after"))?.complain(
                    expected: "one of weekday, month with day, or after", got: "two of them")
                return nil
            }
            if let weekday { return .weekday(weekday) }
            if let earlier, let days { return .after(earlier, days: days) }
            return month == nil && day == nil ? .anyDay : .monthDay(month: month, day: day)
        }
    }
}

extension Described where Value == [CadenceOwner] {
    static var owners: Described {
        .together(
            .defaulted(
                "links", Reader<[LinkSlotKey]>.keys(of: .links), to: [],
                "Links whose holders owe it."),
            .defaulted(
                "roles", Reader<[RoleKey]>.keys(of: .roles), to: [], "Roles whose posts owe it.")
        ) { fields, links, roles in
            let owners = links.map(CadenceOwner.link) + roles.map(CadenceOwner.role)
            if owners.isEmpty {
                fields.value.complain(expected: "links or roles that owe it", got: "neither")
                return nil
            }
            return owners
        }
    }
}
