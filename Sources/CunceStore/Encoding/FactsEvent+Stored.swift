package import CunceDomain
package import Foundation

extension FactsEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .recorded(let body): ("fact.recorded.v1", body)
        case .targetSet(let body): ("fact.target-set.v1", body)
        case .handedIn(let body): ("period.handed-in.v1", body)
        case .closed(let body): ("period.closed.v1", body)
        case .reopened(let body): ("period.reopened.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> FactsEvent] = [
        "fact.recorded.v1": reading(Recorded.self) { .recorded($0) },
        "fact.target-set.v1": reading(TargetSet.self) { .targetSet($0) },
        "period.handed-in.v1": reading(Stepped.self) { .handedIn($0) },
        "period.closed.v1": reading(Stepped.self) { .closed($0) },
        "period.reopened.v1": reading(Stepped.self) { .reopened($0) },
    ]
}
