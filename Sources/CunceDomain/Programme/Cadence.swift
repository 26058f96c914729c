/// Something owed again and again, such as 一周一碰头, or each time something happens.
///
/// Weeks run Monday to Sunday; months, quarters and years are the calendar's.
package struct Cadence: Equatable, Sendable {
    package let key: CadenceKey
    package let label: Label
    package let duty: CadenceDuty
    /// `nil` where the pack does not state it.
    package let evidence: DutyEvidence?
    package let rhythm: CadenceRhythm
    package let amount: CadenceAmount
    /// `nil` where nothing is taken off.
    package let less: CadenceReduction?
    package let day: CadenceDay
    /// At least one.
    package let owners: [CadenceOwner]
    /// `nil` where the pack leaves it to `reach(of:)`.
    package let statedReach: CadenceReach?
    /// Whether the owners owe it in common, so that one of them suffices; otherwise each owes it
    /// for himself.
    package let isShared: Bool
    /// 随机、四不两直: a word only; it changes no answer.
    package let isUnannounced: Bool
    /// Calendar days after the due day on which it is not yet missed; 0 or more.
    package let graceDays: Int
    package let holidays: CadenceHolidays
    package let clause: Clause

    package init(
        key: CadenceKey, label: Label, duty: CadenceDuty, evidence: DutyEvidence? = nil,
        rhythm: CadenceRhythm, amount: CadenceAmount, less: CadenceReduction? = nil,
        day: CadenceDay, owners: [CadenceOwner],
        reach: CadenceReach? = nil, isShared: Bool = false, isUnannounced: Bool = false,
        graceDays: Int, holidays: CadenceHolidays = .move, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.duty = duty
        self.evidence = evidence
        self.rhythm = rhythm
        self.amount = amount
        self.less = less
        self.day = day
        self.owners = owners
        statedReach = reach
        self.isShared = isShared
        self.isUnannounced = isUnannounced
        self.graceDays = graceDays
        self.holidays = holidays
        self.clause = clause
    }
}

extension Cadence {
    /// How often or on how many days; 1 where the pack does not state it.
    package var times: Int {
        switch amount {
        case .times(let count), .days(let count): count
        case .notStated: 1
        }
    }

    /// Whether a number is stated: once is meant where every unit must be reached, and after each
    /// happening.
    var hasNumber: Bool {
        if case .after = rhythm { return true }
        return amount != .notStated || statedReach == .everyUnit
    }

    /// `nil` for what is not owed window by window.
    package var window: DutyWindow? {
        if case .every(let window) = rhythm { window } else { nil }
    }

    var countsDays: Bool { if case .days = amount { true } else { false } }

    /// Whether the product can see by itself what was done for it, and so shows it. What a pack
    /// says besides is answered from told facts only.
    package var isSeenHere: Bool {
        guard window != nil, amount != .notStated, less == nil, !isShared, duty != .other
        else { return false }
        return owners.allSatisfy { reach(of: $0) == usualReach(of: $0) }
    }

    /// For what an owner owes it.
    package func reach(of owner: CadenceOwner) -> CadenceReach {
        statedReach ?? usualReach(of: owner)
    }

    /// What a link asks for is for its village, but for huddles and briefs, which are about all.
    private func usualReach(of owner: CadenceOwner) -> CadenceReach {
        switch (owner, duty) {
        case (.link, .visit), (.link, .other): .unit
        case (.link, .huddle), (.link, .brief), (.role, _): .owner
        }
    }
}
