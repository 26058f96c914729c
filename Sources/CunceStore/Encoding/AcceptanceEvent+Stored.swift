import CunceDomain
import Foundation

/// The names under which acceptance is written.
extension AcceptanceEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .requested(let body): ("acceptance.requested.v1", body)
        case .declined(let body): ("acceptance.declined.v1", body)
        case .opened(let body): ("acceptance.opened.v1", body)
        case .assessorsNamed(let body): ("acceptance.assessors-named.v1", body)
        case .told(let body): ("acceptance.told.v1", body)
        case .drawn(let body): ("acceptance.drawn.v1", body)
        case .counted(let body): ("acceptance.counted.v1", body)
        case .codesMade(let body): ("acceptance.codes-made.v1", body)
        case .codesCounted(let body): ("acceptance.codes-counted.v1", body)
        case .handedIn(let body): ("acceptance.handed-in.v1", body)
        case .stopped(let body): ("acceptance.stopped.v1", body)
        case .givenBack(let body): ("acceptance.given-back.v1", body)
        case .failed(let body): ("acceptance.failed.v1", body)
        case .graduated(let body): ("acceptance.graduated.v1", body)
        case .looked(let body): ("acceptance.looked.v1", body)
        case .closed(let body): ("acceptance.closed.v1", body)
        }
    }

    static let readers: [String: @Sendable (Data) throws -> CaseEvent] = [
        "acceptance.requested.v1": CaseEvent.reading(Requested.self) {
            .acceptance(.requested($0))
        },
        "acceptance.declined.v1": CaseEvent.reading(Reasoned.self) { .acceptance(.declined($0)) },
        "acceptance.opened.v1": CaseEvent.reading(Opened.self) { .acceptance(.opened($0)) },
        "acceptance.assessors-named.v1": CaseEvent.reading(AssessorsNamed.self) {
            .acceptance(.assessorsNamed($0))
        },
        "acceptance.told.v1": CaseEvent.reading(Told.self) { .acceptance(.told($0)) },
        "acceptance.drawn.v1": CaseEvent.reading(Drawn.self) { .acceptance(.drawn($0)) },
        "acceptance.counted.v1": CaseEvent.reading(Counted.self) { .acceptance(.counted($0)) },
        "acceptance.codes-made.v1": CaseEvent.reading(CodesMade.self) {
            .acceptance(.codesMade($0))
        },
        "acceptance.codes-counted.v1": CaseEvent.reading(CodesCounted.self) {
            .acceptance(.codesCounted($0))
        },
        "acceptance.handed-in.v1": CaseEvent.reading(HandedIn.self) {
            .acceptance(.handedIn($0))
        },
        "acceptance.stopped.v1": CaseEvent.reading(Reasoned.self) { .acceptance(.stopped($0)) },
        "acceptance.given-back.v1": CaseEvent.reading(Reasoned.self) {
            .acceptance(.givenBack($0))
        },
        "acceptance.failed.v1": CaseEvent.reading(Failed.self) { .acceptance(.failed($0)) },
        "acceptance.graduated.v1": CaseEvent.reading(Graduated.self) {
            .acceptance(.graduated($0))
        },
        "acceptance.looked.v1": CaseEvent.reading(Looked.self) { .acceptance(.looked($0)) },
        "acceptance.closed.v1": CaseEvent.reading(Closed.self) { .acceptance(.closed($0)) },
    ]
}
