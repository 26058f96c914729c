package import CunceDomain
package import Foundation

extension InViewEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .agreed(let body): ("view.agreed.v1", body)
        case .described(let body): ("view.described.v1", body)
        case .offered(let body): ("view.offered.v1", body)
        case .stepped(let body): ("view.stepped.v1", body)
        case .tookUp(let body): ("view.took-up.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> InViewEvent] = [
        "view.agreed.v1": reading(Agreed.self) { .agreed($0) },
        "view.described.v1": reading(Worded.self) { .described($0) },
        "view.offered.v1": reading(Worded.self) { .offered($0) },
        "view.stepped.v1": reading(Worded.self) { .stepped($0) },
        "view.took-up.v1": reading(TookUp.self) { .tookUp($0) },
    ]
}
