package import CunceStore

extension StoreFault {
    /// Key of what a user reads; each text has the gap `{number}`, under which the fault stands
    /// in the log.
    package var wordsKey: String {
        switch self {
        case .full: "fault.full"
        case .readOnly: "fault.read-only"
        case .busy: "fault.busy"
        case .unavailable, .damaged, .newerVersion, .constraint, .statement: "fault.generic"
        }
    }
}
