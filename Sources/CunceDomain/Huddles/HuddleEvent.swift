/// What can happen to huddles.
package enum HuddleEvent: Equatable, Sendable {
    case opened(Opened)
    case minuted(Minuted)
    case decided(Decided)
    case closed(Closed)

    package struct Opened: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var week: ISOWeek
        package var number: Int
        package var place: String
    }

    package struct Minuted: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var village: DivisionID?
        package var text: String
    }

    package struct Decided: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var decision: DecisionID
        package var kase: CaseID?
        package var village: DivisionID?
        package var text: String
        package var isAsk: Bool
        package var task: TaskID?

        private enum CodingKeys: String, CodingKey {
            case huddle, decision, village, text, isAsk, task
            case kase = "case"
        }
    }

    package struct Closed: Codable, Equatable, Sendable {
        package var huddle: HuddleID
    }
}
