import CunceDesk
import CunceDomain
import CunceStore

extension Site {
    /// Submits one of several commands that belong to one form.
    ///
    /// - Parameter part: told apart from the form's other commands by this; a form sent twice, or
    ///   broken off in the middle, goes on where it was.
    @discardableResult
    func submit(
        _ id: CommandID, _ part: String, by actor: Actor, _ command: Command
    ) async throws -> Bool {
        guard let own = CommandID(checking: "\(id)-\(part)") else { throw Stray.expired }
        let receipt = try await desk.submit(
            CunceDesk.Request(
                id: own, actor: actor, happenedOn: desk.today, command: command))
        return receipt.entries != nil
    }
}
