import CunceDomain

/// What a form about somebody's service asks for, by the last part of its address.
enum ServiceStep {
    case step(LeavingStep)
    case leave
    case stay

    /// - Throws: `notFound` for anything else.
    init(act: String) throws(Stray) {
        switch act {
        case "leave": self = .leave
        case "stay": self = .stay
        default:
            guard let step = LeavingStep(rawValue: act) else { throw .notFound }
            self = .step(step)
        }
    }

    func command(_ call: Call) throws -> ServiceCommand {
        let words = call.form["words"]
        switch self {
        case .leave: return .leave(until: try call.day("until"), words: words)
        case .stay: return .stay(words: words)
        case .step(let step):
            return .step(
                .init(
                    step: step, on: try call.day("on"), count: try call.people("count"),
                    whole: try call.people("whole"), present: try call.people("present"),
                    words: words), by: RecallBody(rawValue: call.form["body"]))
        }
    }

    /// Key of what is said once it is done.
    var done: String {
        switch self {
        case .step: "done.service-stepped"
        case .leave: "done.service-left"
        case .stay: "done.service-stays"
        }
    }
}

extension Call {
    /// A number of people, or nothing.
    fileprivate func people(_ name: String) throws(FieldComplaint) -> Int? {
        let typed = form[name].trimmingSpace()
        guard !typed.isEmpty else { return nil }
        guard let number = Int(typed), (0...1_000_000).contains(number) else {
            throw FieldComplaint(field: name, key: "refusal.form.number")
        }
        return number
    }
}
