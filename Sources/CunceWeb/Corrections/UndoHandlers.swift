import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 撤回 within ten seconds: the button beside what was just done.
extension Site {
    /// The offer that goes with a receipt.
    func undoOffer(_ receipt: Receipt) async -> UndoOffer? {
        // The deed is on the disk; that it cannot be offered back now is no reason to say less.
        guard let written = try? await desk.undoable(receipt) else { return nil }
        return UndoOffer(command: receipt.command, written: written)
    }

    /// Takes it back and shows the page again. Where that is refused, the page of the entry
    /// itself says why: there it can be corrected or withdrawn with a reason.
    func undo(_ call: Call) async throws -> Answer {
        let command = try call.id("command", CommandID.self)
        let actor = try call.actor()
        let receipt = try await read {
            try Receipt.find(command, of: "\(actor.post)/\(actor.person)", on: $0)
        }
        guard let first = receipt?.entries?.lowerBound else { throw Stray.notFound }
        var call = call
        do {
            try await desk.submit(
                CunceDesk.Request(
                    id: try call.commandID(), actor: actor, happenedOn: call.today,
                    command: .undo(command)))
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            call.parameters["number"] = "\(first)"
            return try await entry(call)
        }
        let isVisit = try await isVisit(first)
        let (path, key) =
            isVisit
            ? ("/visits/new?draft=\(first)", "done.undone-visit") : (call.back, "done.undone")
        return .redirect(to: "\(path)\(path.contains("?") ? "&" : "?")done=\(key)")
    }

    private func isVisit(_ number: Int) async throws -> Bool {
        try await read {
            try JournalEntries.find(number, on: $0)?.mark.event == VisitTakenBack.event
        }
    }
}
