package import CunceDomain
package import Foundation

extension TownEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .round(.opened(let body)): ("round.opened.v1", body)
        case .round(.closed(let body)): ("round.closed.v1", body)
        case .round(.packChanged(let body)): ("round.programme-changed.v1", body)
        case .huddle(.opened(let body)): ("huddle.opened.v1", body)
        case .huddle(.minuted(let body)): ("huddle.minuted.v1", body)
        case .huddle(.decided(let body)): ("huddle.decided.v1", body)
        case .huddle(.settled(let body)): ("huddle.errand-settled.v1", body)
        case .huddle(.absent(let body)): ("huddle.absent.v1", body)
        case .huddle(.topicAdded(let body)): ("huddle.topic-added.v1", body)
        case .huddle(.putOff(let body)): ("huddle.put-off.v1", body)
        case .huddle(.closed(let body)): ("huddle.closed.v1", body)
        case .brief(.composed(let body)): ("brief.composed.v1", body)
        case .brief(.signed(let body)): ("brief.signed.v1", body)
        case .brief(.edited(let body)): ("brief.edited.v1", body)
        case .brief(.returned(let body)): ("brief.returned.v1", body)
        case .brief(.handedIn(let body)): ("brief.handed-in.v1", body)
        case .brief(.sent(let body)): ("brief.sent.v1", body)
        case .brief(.acknowledged(let body)): ("brief.acknowledged.v1", body)
        case .instruction(.given(let body)): ("instruction.given.v1", body)
        case .instruction(.assigned(let body)): ("instruction.assigned.v1", body)
        case .instruction(.reported(let body)): ("instruction.reported.v1", body)
        case .instruction(.returned(let body)): ("instruction.returned.v1", body)
        case .instruction(.closed(let body)): ("instruction.closed.v1", body)
        case .instruction(.scanned(let body)): ("instruction.scanned.v1", body)
        case .ask(.answered(let body)): ("ask.answered.v1", body)
        case .ask(.withdrawn(let body)): ("ask.withdrawn.v1", body)
        case .ask(.takenUp(let body)): ("ask.taken-up.v1", body)
        case .ask(.left(let body)): ("asks.left.v1", body)
        case .request(.drafted(let body)): ("request.drafted.v1", body)
        case .request(.edited(let body)): ("request.edited.v1", body)
        case .request(.returned(let body)): ("request.returned.v1", body)
        case .request(.signed(let body)): ("request.signed.v1", body)
        case .request(.sent(let body)): ("request.sent.v1", body)
        case .request(.answered(let body)): ("request.answered.v1", body)
        case .request(.dropped(let body)): ("request.dropped.v1", body)
        case .week(.closed(let body)): ("week.closed.v1", body)
        case .week(.excused(let body)): ("obligation.excused.v1", body)
        case .screening(.recorded(let body)): ("screening.stage-recorded.v1", body)
        case .paper(.issued(let body)): ("paper.issued.v1", body)
        case .tour(.recorded(let body)): ("tour.recorded.v1", body)
        case .tour(.paid(let body)): ("tour.paid.v1", body)
        case .tour(.learnt(let body)): ("tour.learnt.v1", body)
        case .tour(.adopted(let body)): ("tour.adopted.v1", body)
        case .villagers(.switched(let body)): ("villagers.pages-switched.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> TownEvent] = [
        "round.opened.v1": reading(RoundEvent.Opened.self) { .round(.opened($0)) },
        "round.closed.v1": reading(RoundEvent.Closed.self) { .round(.closed($0)) },
        "round.programme-changed.v1": reading(RoundEvent.PackChanged.self) {
            .round(.packChanged($0))
        },
        "huddle.opened.v1": reading(HuddleEvent.Opened.self) { .huddle(.opened($0)) },
        "huddle.minuted.v1": reading(HuddleEvent.Minuted.self) { .huddle(.minuted($0)) },
        "huddle.decided.v1": reading(HuddleEvent.Decided.self) { .huddle(.decided($0)) },
        "huddle.errand-settled.v1": reading(HuddleEvent.Settled.self) { .huddle(.settled($0)) },
        "huddle.absent.v1": reading(HuddleEvent.Absent.self) { .huddle(.absent($0)) },
        "huddle.topic-added.v1": reading(HuddleEvent.TopicAdded.self) {
            .huddle(.topicAdded($0))
        },
        "huddle.put-off.v1": reading(HuddleEvent.PutOff.self) { .huddle(.putOff($0)) },
        "huddle.closed.v1": reading(HuddleEvent.Closed.self) { .huddle(.closed($0)) },
        "brief.composed.v1": reading(BriefEvent.Composed.self) { .brief(.composed($0)) },
        "brief.signed.v1": reading(BriefEvent.Signed.self) { .brief(.signed($0)) },
        "brief.edited.v1": reading(BriefEvent.Edited.self) { .brief(.edited($0)) },
        "brief.returned.v1": reading(BriefEvent.Returned.self) { .brief(.returned($0)) },
        "brief.handed-in.v1": reading(BriefEvent.HandedIn.self) { .brief(.handedIn($0)) },
        "brief.sent.v1": reading(BriefEvent.Sent.self) { .brief(.sent($0)) },
        "brief.acknowledged.v1": reading(BriefEvent.Acknowledged.self) {
            .brief(.acknowledged($0))
        },
        "instruction.given.v1": reading(InstructionEvent.Given.self) { .instruction(.given($0)) },
        "instruction.assigned.v1": reading(InstructionEvent.Assigned.self) {
            .instruction(.assigned($0))
        },
        "instruction.reported.v1": reading(InstructionEvent.Reported.self) {
            .instruction(.reported($0))
        },
        "instruction.returned.v1": reading(InstructionEvent.Returned.self) {
            .instruction(.returned($0))
        },
        "instruction.closed.v1": reading(InstructionEvent.Closed.self) {
            .instruction(.closed($0))
        },
        "instruction.scanned.v1": reading(InstructionEvent.Scanned.self) {
            .instruction(.scanned($0))
        },
        "ask.answered.v1": reading(AskEvent.Answered.self) { .ask(.answered($0)) },
        "ask.withdrawn.v1": reading(AskEvent.Withdrawn.self) { .ask(.withdrawn($0)) },
        "ask.taken-up.v1": reading(AskEvent.TakenUp.self) { .ask(.takenUp($0)) },
        "asks.left.v1": reading(AskEvent.Left.self) { .ask(.left($0)) },
        "request.drafted.v1": reading(FormalRequestEvent.Drafted.self) { .request(.drafted($0)) },
        "request.edited.v1": reading(FormalRequestEvent.Edited.self) { .request(.edited($0)) },
        "request.returned.v1": reading(FormalRequestEvent.Returned.self) {
            .request(.returned($0))
        },
        "request.signed.v1": reading(FormalRequestEvent.Signed.self) { .request(.signed($0)) },
        "request.sent.v1": reading(FormalRequestEvent.Sent.self) { .request(.sent($0)) },
        "request.answered.v1": reading(FormalRequestEvent.Answered.self) {
            .request(.answered($0))
        },
        "request.dropped.v1": reading(FormalRequestEvent.Returned.self) { .request(.dropped($0)) },
        "week.closed.v1": reading(WeekEvent.Closed.self) { .week(.closed($0)) },
        "obligation.excused.v1": reading(WeekEvent.Excused.self) { .week(.excused($0)) },
        "screening.stage-recorded.v1": reading(ScreeningEvent.Recorded.self) {
            .screening(.recorded($0))
        },
        "paper.issued.v1": reading(PaperEvent.Issued.self) { .paper(.issued($0)) },
        "tour.recorded.v1": reading(TourEvent.Recorded.self) { .tour(.recorded($0)) },
        "tour.paid.v1": reading(TourEvent.Paid.self) { .tour(.paid($0)) },
        "tour.learnt.v1": reading(TourEvent.Learnt.self) { .tour(.learnt($0)) },
        "tour.adopted.v1": reading(TourEvent.Adopted.self) { .tour(.adopted($0)) },
        "villagers.pages-switched.v1": reading(VillagersPagesEvent.Switched.self) {
            .villagers(.switched($0))
        },
    ]
}
