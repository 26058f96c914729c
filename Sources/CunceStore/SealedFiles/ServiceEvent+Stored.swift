package import CunceDomain
package import Foundation

extension ServiceEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .trained(let body): ("service.trained.v1", body)
        case .leavingBegun(let body): ("service.leaving-begun.v1", body)
        case .stepped(let body): ("service.stepped.v1", body)
        case .ended(let body): ("service.ended.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> ServiceEvent] = [
        "service.trained.v1": reading(Trained.self) { .trained($0) },
        "service.leaving-begun.v1": reading(LeavingBegun.self) { .leavingBegun($0) },
        "service.stepped.v1": reading(Stepped.self) { .stepped($0) },
        "service.ended.v1": reading(Ended.self) { .ended($0) },
    ]
}
