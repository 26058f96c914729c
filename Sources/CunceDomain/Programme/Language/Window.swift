/// How far back something counts: a span up to the day, or a period of the calendar. 以来、当年内
package enum Window: Hashable, Sendable {
    /// Counted back from the day, both ends included.
    case span(Span)
    /// The period that holds the day, or the one so many before it; up to the day at most.
    case period(Period.Unit, back: Int)

    /// Both ends included.
    package func days(
        on day: CivilDate, _ calendar: WorkCalendar = .plain
    ) -> (from: CivilDate, until: CivilDate) {
        switch self {
        case .span(let span): return (day.subtracting(span, calendar), day)
        case .period(let unit, let back):
            let period = Period(unit, containing: day).moved(by: -back)
            return (period.first, min(period.last, day))
        }
    }
}

extension Window: CustomStringConvertible {
    /// `12 months`, `this year`, `last quarter`
    package var description: String {
        switch self {
        case .span(let span): span.description
        case .period(let unit, 0): "this \(unit.rawValue)"
        case .period(let unit, _): "last \(unit.rawValue)"
        }
    }

    /// Reads a span, or `this year`, `last quarter`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        if let span = Span(text) {
            self = .span(span)
            return
        }
        let parts = Substring(text).split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let unit = Period.Unit(rawValue: String(parts[1])) else {
            return nil
        }
        switch parts[0] {
        case "this": self = .period(unit, back: 0)
        case "last": self = .period(unit, back: 1)
        default: return nil
        }
    }
}

/// How long something has effect. 影响期
package enum Effect: Hashable, Sendable {
    case span(Span)
    /// To the last day of the year, quarter, month or week it was decided in. 当年
    case endOf(Period.Unit)

    package func end(from day: CivilDate, _ calendar: WorkCalendar = .plain) -> CivilDate {
        switch self {
        case .span(let span): day.adding(span, calendar)
        case .endOf(let unit): Period(unit, containing: day).last
        }
    }
}

extension Effect: CustomStringConvertible {
    /// `6 months`, `end of year`
    package var description: String {
        switch self {
        case .span(let span): span.description
        case .endOf(let unit): "end of \(unit.rawValue)"
        }
    }

    /// Reads a span, or `end of year`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        if let span = Span(text) {
            self = .span(span)
        } else if text.hasPrefix("end of "),
            let unit = Period.Unit(rawValue: String(text.dropFirst(7)))
        {
            self = .endOf(unit)
        } else {
            return nil
        }
    }
}
