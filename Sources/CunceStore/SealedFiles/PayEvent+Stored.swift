package import CunceDomain
package import Foundation

extension PayEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .drawn(let body): ("pay.drawn.v1", body)
        case .givenBack(let body): ("pay.given-back.v1", body)
        case .approved(let body): ("pay.approved.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> PayEvent] = [
        "pay.drawn.v1": reading(Drawn.self) { .drawn($0) },
        "pay.given-back.v1": reading(Worded.self) { .givenBack($0) },
        "pay.approved.v1": reading(Approved.self) { .approved($0) },
    ]
}
