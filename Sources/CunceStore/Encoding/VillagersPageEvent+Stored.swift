import CunceDomain
import Foundation

/// The names under which the villagers' page is written in the stream of its case.
extension VillagersPageEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .released(let body): ("villagers.released.v1", body)
        case .takenOff(let body): ("villagers.taken-off.v1", body)
        case .takenUp(let body): ("villagers.matter-taken-up.v1", body)
        case .answered(let body): ("villagers.matter-answered.v1", body)
        case .setAside(let body): ("villagers.messages-set-aside.v1", body)
        case .monthNoted(let body): ("villagers.month-noted.v1", body)
        }
    }

    static let readers: [String: @Sendable (Data) throws -> CaseEvent] = [
        "villagers.released.v1": CaseEvent.reading(Released.self) {
            .villagers(.released($0))
        },
        "villagers.taken-off.v1": CaseEvent.reading(TakenOff.self) {
            .villagers(.takenOff($0))
        },
        "villagers.matter-taken-up.v1": CaseEvent.reading(TakenUp.self) {
            .villagers(.takenUp($0))
        },
        "villagers.matter-answered.v1": CaseEvent.reading(Answered.self) {
            .villagers(.answered($0))
        },
        "villagers.messages-set-aside.v1": CaseEvent.reading(SetAside.self) {
            .villagers(.setAside($0))
        },
        "villagers.month-noted.v1": CaseEvent.reading(MonthOfAnswers.self) {
            .villagers(.monthNoted($0))
        },
    ]
}
