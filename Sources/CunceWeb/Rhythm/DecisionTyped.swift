import CunceDomain
import CunceReports
import CunceStore

/// A decision as it was typed at a huddle.
extension Site {
    /// Reads a decision: one of a village becomes a task, one asked of the county need not.
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
        if !call.form["owner"].isEmpty || (village != nil && !isAsk) {
            task = .init(
                id: TaskID(try call.derivedID("t").text),
                owner: try call.choice("owner", PostID.self), due: try call.day("due"))
        }
        return .init(
            id: DecisionID(id.text), kase: village?.summary.id, village: village?.village.id,
            text: call.form["text"], isAsk: isAsk, task: task)
    }
}
