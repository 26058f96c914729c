/// A question to an appraisal: its grade, or its score.
package struct GradeTest: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
        /// One of these grades.
        case grades([GradeKey])
        case score([Comparison])
        /// How many of its vetoes hold.
        case vetoes([Comparison])
    }

    package let appraisal: AppraisalKey
    package let question: Question
    /// 1 for the last full period, 2 for the one before, and so on.
    package let back: Int
    /// Whether the pack says which period, or leaves it to the last full one.
    package let isWhenStated: Bool
    /// In so many periods one after the other, the last of them `back`; 1 for one period.
    package let running: Int
    /// In how many periods; `nil` where `running` is asked.
    package let counted: PeriodCount?

    package init(
        appraisal: AppraisalKey, question: Question, back: Int = 1, isWhenStated: Bool = false,
        running: Int = 1,
        counted: PeriodCount? = nil
    ) {
        self.appraisal = appraisal
        self.question = question
        self.back = back
        self.isWhenStated = isWhenStated
        self.running = running
        self.counted = counted
    }

    /// The grades asked for; none where the score is.
    package var grades: [GradeKey] {
        if case .grades(let grades) = question { grades } else { [] }
    }
}

/// In how many full periods something held, of those that ended in a time. 本年度三次
package struct PeriodCount: Equatable, Sendable {
    package let comparisons: [Comparison]
    package let within: Window

    package init(_ comparisons: [Comparison], within: Window) {
        self.comparisons = comparisons
        self.within = within
    }
}
