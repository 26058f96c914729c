import CunceDomain

/// Which command can be taken back, and since when it stands: what the address of the next page
/// carries, as `undo=COMMAND.MILLISECONDS`. The desk asks everything again.
struct UndoOffer: Equatable, Sendable {
    let command: CommandID
    let written: Moment

    init(command: CommandID, written: Moment) {
        self.command = command
        self.written = written
    }

    /// `nil` for whatever is none.
    init?(_ query: Form) {
        let parts = query["undo"].split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let command = CommandID(checking: parts[0]),
            let milliseconds = Int64(parts[1]), milliseconds > 0
        else { return nil }
        self.init(command: command, written: Moment(milliseconds: milliseconds))
    }

    var query: String { "&undo=\(command).\(written.milliseconds)" }

    /// The form on a page; `nil` when its time is over.
    func model(_ call: Call, now: Moment) -> UndoModel? {
        let seconds = Undo.secondsLeft(since: written, now: now)
        guard seconds > 0, written <= now else { return nil }
        let back = Site.encoded(call.addressWithoutNotice)
        return UndoModel(
            form: call.formModel("/undo/\(command)?back=\(back)"), seconds: seconds)
    }
}
