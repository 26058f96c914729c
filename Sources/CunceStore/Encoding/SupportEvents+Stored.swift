import CunceDomain

/// The names under which the help given to villages is written.
extension SupportEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .paired(let body): ("support.paired.v1", body)
        case .ended(let body): ("support.ended.v1", body)
        }
    }
}

extension PromiseEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .made(let body): ("promise.made.v1", body)
        case .arrived(let body): ("promise.arrived.v1", body)
        case .confirmed(let body): ("promise.confirmed.v1", body)
        case .used(let body): ("promise.used.v1", body)
        case .stuck(let body): ("promise.stuck.v1", body)
        case .unstuck(let body): ("promise.unstuck.v1", body)
        case .changed(let body): ("promise.changed.v1", body)
        case .released(let body): ("promise.released.v1", body)
        }
    }
}
