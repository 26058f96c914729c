package import CunceDomain

/// Reads our words back from columns. A column that holds anything else is damaged.
package enum Reading {
    package static func day(_ text: String) throws(StoreFault) -> CivilDate {
        guard let day = CivilDate(text) else { throw .damaged("a day: \(text)") }
        return day
    }

    package static func week(_ text: String) throws(StoreFault) -> ISOWeek {
        guard let week = ISOWeek(text) else { throw .damaged("a week: \(text)") }
        return week
    }

    package static func acceptanceStage(
        _ text: String
    ) throws(StoreFault) -> AcceptanceAttempt.Stage {
        guard let stage = AcceptanceAttempt.Stage(rawValue: text) else {
            throw .damaged("a stage of acceptance: \(text)")
        }
        return stage
    }

    package static func stage(_ text: String) throws(StoreFault) -> CaseStage {
        guard let stage = CaseStage(rawValue: text) else { throw .damaged("a stage: \(text)") }
        return stage
    }

    package static func planStage(_ text: String) throws(StoreFault) -> Plan.Stage {
        guard let stage = Plan.Stage(rawValue: text) else {
            throw .damaged("a plan's stage: \(text)")
        }
        return stage
    }

    package static func taskState(_ text: String) throws(StoreFault) -> TaskState {
        guard let state = TaskState(rawValue: text) else {
            throw .damaged("a task's state: \(text)")
        }
        return state
    }
}
