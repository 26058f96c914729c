import CunceDomain
import CunceReports
import CunceStore

/// A decision as it was typed at a huddle.
extension Site {
    /// Reads a decision: one of a village becomes a task, one of the town an
    /// errand; one asked of the county need be neither.
    static func decision(
        _ id: CommandID, _ view: RoundView, _ call: Call
    ) throws -> HuddleCommand.DecisionDraft {
        let isAsk = call.form.has("ask")
        let code = call.form["village"]
        let village = view.village(code)
        guard code.isEmpty || village != nil else {
            throw FieldComplaint(field: "village", key: "refusal.form.choose")
        }
        var task: HuddleCommand.TaskPart?
        var errand: HuddleErrand?
        if !call.form["owner"].isEmpty || (village != nil && !isAsk) {
            let owner = try call.choice("owner", PostID.self)
            let due = try call.day("due")
            if village != nil {
                task = .init(id: TaskID(try call.derivedID("t").text), owner: owner, due: due)
            } else {
                errand = HuddleErrand(owner: owner, due: due)
            }
        }
        return .init(
            id: DecisionID(id.text), kase: village?.summary.id, village: village?.village.id,
            text: call.form["text"], isAsk: isAsk, task: task, about: call.matterAsked,
            errand: errand)
    }
}
