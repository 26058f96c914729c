extension AcceptanceSample {
    /// How many a sample takes, and what of its rule says so.
    package struct Least: Equatable, Sendable {
        package enum Rule: Equatable, Sendable {
            /// The pack states neither a number nor a share of what is known.
            case unstated
            case number
            /// Such a share of what the fact says, rounded up.
            case share(Rational, whole: Rational)
            /// There are no more than these.
            case all
        }

        /// Unit: households, or whoever is drawn.
        package let count: Int
        package let rule: Rule

        package init(count: Int, rule: Rule) {
            self.count = count
            self.rule = rule
        }

        /// As a village is asked that has only so many: as a whole.
        package func capped(by all: Int) -> Least {
            all < count ? Least(count: all, rule: .all) : self
        }
    }

    /// The larger of the number and the share, as the sheet is judged by it.
    ///
    /// - Parameter whole: what the fact says that the share is of; `nil` where nobody knows it, or
    ///   the rule states no share.
    package func least(whole: Rational?) -> Least {
        let number = floor.map { Least(count: $0, rule: .number) }
        guard let share, let whole, let all = whole.rounded(.up).whole,
            let part = (whole * share.share).rounded(.up).whole
        else { return number ?? Least(count: 1, rule: .unstated) }
        let known = Least(count: part, rule: .share(share.share, whole: whole))
        guard let number = number?.capped(by: all), number.count >= part else { return known }
        return number
    }
}

extension Evaluation {
    /// What the fact says that the share of a sample is of, as the sheet of an assessment takes it;
    /// `nil` where nobody knows it, or the rule states no share.
    package func whole(of sample: AcceptanceSample, in unit: SubjectKey) -> Rational? {
        guard let share = sample.share else { return nil }
        let last = book.assessments.filter { $0.unit == unit && $0.day <= day }.map(\.day).max()
        guard
            case .number(let whole) = asAssessed(on: last ?? day)
                .value(of: .of(share.fact), for: unit)
        else { return nil }
        return whole
    }
}
