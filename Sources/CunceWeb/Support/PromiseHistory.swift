import CunceDomain
import CunceReports
import CunceStore

/// What happened to one promise, oldest first, corrected where it was corrected.
struct PromiseHistory: Sendable {
    let all: [(event: PromiseEvent, at: Occurrence)]

    static func read(
        of promise: PromiseID, in kase: CaseID, on connection: any SQLConnection
    ) throws -> PromiseHistory {
        let history = try StreamReading.history(Case.self, StreamName.of(kase), on: connection)
        return PromiseHistory(
            all: history.effective.compactMap { event, at in
                guard case .promise(let event) = event, event.promise == promise else {
                    return nil
                }
                return (event, at)
            })
    }
}

extension PromiseEvent {
    /// Key of its kind in the catalogues.
    var key: String {
        switch self {
        case .made: "event.promise.made"
        case .arrived: "event.promise.arrived"
        case .confirmed: "event.promise.confirmed"
        case .used: "event.promise.used"
        case .stuck: "event.promise.stuck"
        case .unstuck: "event.promise.unstuck"
        case .changed: "event.promise.changed"
        case .released: "event.promise.released"
        }
    }

    /// The hue of its kind.
    var tone: String {
        switch self {
        case .stuck, .released: "over"
        case .confirmed: "ver"
        case .made, .arrived, .used, .unstuck, .changed: "plain"
        }
    }

    /// The words that came with it.
    func words(_ telling: PromiseTelling) -> String {
        let parts: [String] =
            switch self {
            case .made(let body): [body.title] + [body.amount.map(telling.yuan) ?? ""]
            case .arrived(let body):
                [
                    body.amount.map(telling.yuan) ?? "", body.voucher,
                    body.linkFrom == nil ? "" : telling.say("promise.by-link"),
                ]
            case .confirmed(let body): [body.note]
            case .used(let body):
                [body.amount.map(telling.yuan) ?? "", body.purpose, body.voucher]
            case .stuck(let body):
                [
                    telling.say(
                        "promise.why",
                        [
                            "reason": body.reason,
                            "who": telling.with(body.liesWith, body.words),
                        ]), body.linkFrom == nil ? "" : telling.say("promise.by-link"),
                ]
            case .unstuck(let body): [body.note]
            case .changed(let body):
                [
                    body.amount.map(telling.yuan) ?? "",
                    telling.say("promise.due-on", ["day": telling.near(body.due)]), body.reason,
                ]
            case .released(let body): [body.reason]
            }
        return parts.filter { !$0.isEmpty }.joined(separator: telling.say("common.comma"))
    }
}
