import CunceDomain

/// What a form about somebody kept in view asks for, by the last part of its address.
enum InViewStep: String {
    case describe, offer, step
    case takeUp = "take-up"

    func command(_ call: Call) throws -> InViewCommand {
        let words = call.form["words"]
        return switch self {
        case .describe: .describe(skills: call.form["skills"])
        case .offer: .offer(words: words)
        case .step: .step(words: words)
        case .takeUp:
            .takeUp(try call.pick("what", InViewEvent.TookUp.What.self), words: words)
        }
    }

    /// Key of what is said once it is done.
    var done: String {
        switch self {
        case .describe: "done.in-view-described"
        case .offer: "done.in-view-offered"
        case .step: "done.in-view-stepped"
        case .takeUp: "done.in-view-took-up"
        }
    }
}
