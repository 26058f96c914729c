package import CunceDomain
package import Foundation

extension TownEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .round(.opened(let body)): ("round.opened.v1", body)
        case .round(.closed(let body)): ("round.closed.v1", body)
        case .huddle(.opened(let body)): ("huddle.opened.v1", body)
        case .huddle(.minuted(let body)): ("huddle.minuted.v1", body)
        case .huddle(.decided(let body)): ("huddle.decided.v1", body)
        case .huddle(.settled(let body)): ("huddle.errand-settled.v1", body)
        case .huddle(.absent(let body)): ("huddle.absent.v1", body)
        case .huddle(.topicAdded(let body)): ("huddle.topic-added.v1", body)
        case .huddle(.closed(let body)): ("huddle.closed.v1", body)
        case .brief(.composed(let body)): ("brief.composed.v1", body)
        case .brief(.signed(let body)): ("brief.signed.v1", body)
        case .week(.closed(let body)): ("week.closed.v1", body)
        case .week(.excused(let body)): ("obligation.excused.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> TownEvent] = [
        "round.opened.v1": reading(RoundEvent.Opened.self) { .round(.opened($0)) },
        "round.closed.v1": reading(RoundEvent.Closed.self) { .round(.closed($0)) },
        "huddle.opened.v1": reading(HuddleEvent.Opened.self) { .huddle(.opened($0)) },
        "huddle.minuted.v1": reading(HuddleEvent.Minuted.self) { .huddle(.minuted($0)) },
        "huddle.decided.v1": reading(HuddleEvent.Decided.self) { .huddle(.decided($0)) },
        "huddle.errand-settled.v1": reading(HuddleEvent.Settled.self) { .huddle(.settled($0)) },
        "huddle.absent.v1": reading(HuddleEvent.Absent.self) { .huddle(.absent($0)) },
        "huddle.topic-added.v1": reading(HuddleEvent.TopicAdded.self) {
            .huddle(.topicAdded($0))
        },
        "huddle.closed.v1": reading(HuddleEvent.Closed.self) { .huddle(.closed($0)) },
        "brief.composed.v1": reading(BriefEvent.Composed.self) { .brief(.composed($0)) },
        "brief.signed.v1": reading(BriefEvent.Signed.self) { .brief(.signed($0)) },
        "week.closed.v1": reading(WeekEvent.Closed.self) { .week(.closed($0)) },
        "obligation.excused.v1": reading(WeekEvent.Excused.self) { .week(.excused($0)) },
    ]
}
