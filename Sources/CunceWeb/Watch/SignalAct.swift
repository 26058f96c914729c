import CunceDomain

/// What a form does to a signal; the last part of its address.
enum SignalAct: String {
    case dismiss
    case takeUp = "take-up"

    var done: String {
        switch self {
        case .dismiss: "done.signal-dismissed"
        case .takeUp: "done.signal-taken-up"
        }
    }

    func command(
        _ signal: AcceptancePartKey, _ call: Call
    ) throws(FieldComplaint) -> SignalCommand {
        let seen = call.form.all("seen")
        switch self {
        case .dismiss: return .dismiss(signal, seen: seen, reason: call.form["reason"])
        case .takeUp:
            guard let step = SignalStep(rawValue: call.form["step"]) else {
                throw FieldComplaint(field: "step", key: "refusal.form.choose")
            }
            return .takeUp(signal, seen: seen, step, word: call.form["word"])
        }
    }
}
