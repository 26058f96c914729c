package import CunceDomain
package import Foundation

extension SignalEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .dismissed(let body): ("signal.dismissed.v1", body)
        case .takenUp(let body): ("signal.taken-up.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> SignalEvent] = [
        "signal.dismissed.v1": reading(Dismissed.self) { .dismissed($0) },
        "signal.taken-up.v1": reading(TakenUp.self) { .takenUp($0) },
    ]
}
