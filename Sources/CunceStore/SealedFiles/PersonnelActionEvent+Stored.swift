package import CunceDomain
package import Foundation

extension PersonnelActionEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .proposed(let body): ("action.proposed.v1", body)
        case .notified(let body): ("action.notified.v1", body)
        case .stated(let body): ("action.stated.v1", body)
        case .stayedSilent(let body): ("action.stayed-silent.v1", body)
        case .checked(let body): ("action.checked.v1", body)
        case .decided(let body): ("action.decided.v1", body)
        case .talked(let body): ("action.talked.v1", body)
        case .delivered(let body): ("action.delivered.v1", body)
        case .followedUp(let body): ("action.followed-up.v1", body)
        case .ended(let body): ("action.ended.v1", body)
        case .withdrawn(let body): ("action.withdrawn.v1", body)
        case .lapsed(let body): ("action.lapsed.v1", body)
        case .objected(let body): ("action.objected.v1", body)
        case .reviewerNamed(let body): ("action.reviewer-named.v1", body)
        case .reviewed(let body): ("action.reviewed.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> PersonnelActionEvent] = [
        "action.proposed.v1": reading(Proposed.self) { .proposed($0) },
        "action.notified.v1": reading(Notified.self) { .notified($0) },
        "action.stated.v1": reading(Stated.self) { .stated($0) },
        "action.stayed-silent.v1": reading(Worded.self) { .stayedSilent($0) },
        "action.checked.v1": reading(Checked.self) { .checked($0) },
        "action.decided.v1": reading(Decided.self) { .decided($0) },
        "action.talked.v1": reading(Talked.self) { .talked($0) },
        "action.delivered.v1": reading(Delivered.self) { .delivered($0) },
        "action.followed-up.v1": reading(FollowedUp.self) { .followedUp($0) },
        "action.ended.v1": reading(Worded.self) { .ended($0) },
        "action.withdrawn.v1": reading(Worded.self) { .withdrawn($0) },
        "action.lapsed.v1": reading(Worded.self) { .lapsed($0) },
        "action.objected.v1": reading(Objected.self) { .objected($0) },
        "action.reviewer-named.v1": reading(ReviewerNamed.self) { .reviewerNamed($0) },
        "action.reviewed.v1": reading(Reviewed.self) { .reviewed($0) },
    ]
}
