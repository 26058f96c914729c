/// What can happen to huddles.
package enum HuddleEvent: Equatable, Sendable {
    case opened(Opened)
    case minuted(Minuted)
    case decided(Decided)
    case settled(Settled)
    case absent(Absent)
    case topicAdded(TopicAdded)
    case putOff(PutOff)
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
        package var about: Int?
        package var text: String

        package init(
            huddle: HuddleID, village: DivisionID?, about: Int? = nil, text: String
        ) {
            self.huddle = huddle
            self.village = village
            self.about = about
            self.text = text
        }
    }

    package struct Decided: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var decision: DecisionID
        package var kase: CaseID?
        package var village: DivisionID?
        package var text: String
        package var isAsk: Bool
        package var task: TaskID?
        package var about: Int?
        /// Of an errand: who does it by when. Both or neither.
        package var owner: PostID?
        package var due: CivilDate?

        package init(
            huddle: HuddleID, decision: DecisionID, kase: CaseID?, village: DivisionID?,
            text: String, isAsk: Bool, task: TaskID?, about: Int? = nil,
            errand: HuddleErrand? = nil
        ) {
            self.huddle = huddle
            self.decision = decision
            self.kase = kase
            self.village = village
            self.text = text
            self.isAsk = isAsk
            self.task = task
            self.about = about
            owner = errand?.owner
            due = errand?.due
        }

        private enum CodingKeys: String, CodingKey {
            case huddle, decision, village, text, isAsk, task, about, owner, due
            case kase = "case"
        }

        package var errand: HuddleErrand? {
            guard let owner, let due else { return nil }
            return HuddleErrand(owner: owner, due: due)
        }
    }

    package struct Settled: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var decision: DecisionID
        package var result: String
    }

    package struct Absent: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var post: PostID
        package var reason: String
    }

    package struct TopicAdded: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var village: DivisionID?
        package var text: String
    }

    package struct PutOff: Codable, Equatable, Sendable {
        package var huddle: HuddleID
        package var village: DivisionID?
        package var kase: CaseID?
        package var task: TaskID?
        package var about: [Int]
        package var text: String

        private enum CodingKeys: String, CodingKey {
            case huddle, village, task, about, text
            case kase = "case"
        }
    }

    package struct Closed: Codable, Equatable, Sendable {
        package var huddle: HuddleID
    }
}
