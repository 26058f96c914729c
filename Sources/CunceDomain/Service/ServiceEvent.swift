/// What can happen in somebody's service. All of it is sealed.
package enum ServiceEvent: Equatable, Sendable {
    case trained(Trained)
    case leavingBegun(LeavingBegun)
    case stepped(Stepped)
    case ended(Ended)

    package struct Trained: Codable, Equatable, Sendable {
        package var person: PersonID
        package var post: PostID
        package var title: String
        package var from: CivilDate
        package var until: CivilDate
        /// Who held it, what was learnt.
        package var words: String

        package init(
            person: PersonID, post: PostID, title: String, from: CivilDate, until: CivilDate,
            words: String
        ) {
            self.person = person
            self.post = post
            self.title = title
            self.from = from
            self.until = until
            self.words = words
        }
    }

    package struct LeavingBegun: Codable, Equatable, Sendable {
        package var person: PersonID
        package var post: PostID
        package var kind: PostKind
        package var way: LeavingWay
        package var words: String

        package init(
            person: PersonID, post: PostID, kind: PostKind, way: LeavingWay, words: String
        ) {
            self.person = person
            self.post = post
            self.kind = kind
            self.way = way
            self.words = words
        }
    }

    package struct Stepped: Codable, Equatable, Sendable {
        package var step: LeavingStep
        package var on: CivilDate
        /// Of those who asked, or of votes for it; unit: people.
        package var count: Int?
        /// Of how many; unit: people.
        package var whole: Int?
        /// Of a vote: who took part; unit: people.
        package var present: Int?
        package var words: String

        package init(
            step: LeavingStep, on day: CivilDate, count: Int? = nil, whole: Int? = nil,
            present: Int? = nil, words: String
        ) {
            self.step = step
            on = day
            self.count = count
            self.whole = whole
            self.present = present
            self.words = words
        }
    }

    package struct Ended: Codable, Equatable, Sendable {
        package var isLeft: Bool
        /// The last day on the post.
        package var until: CivilDate?
        package var words: String
    }
}

/// How somebody leaves a post. 离任方式
package enum LeavingWay: String, CaseIterable, Codable, Sendable {
    /// 辞职
    case resignation
    /// 罢免: villagers start it, nobody else (Organic Law, art. 16).
    case recall
    /// 职务终止: by law, without anybody's decision (arts. 18 and 33).
    case automatic
    /// 任期届满
    case termEnd = "term-end"
    /// 调离
    case transfer
    /// 组织调整: decided in a file of its own.
    case adjustment

    /// Whether posts of a kind can be left this way.
    package func fits(_ kind: PostKind) -> Bool {
        switch self {
        case .resignation, .termEnd: true
        case .recall, .automatic: !kind.canBeAdjusted
        case .transfer, .adjustment: kind.canBeAdjusted
        }
    }

    /// The step before whose day nobody can have left this way. The end of a term has none: what
    /// it rests on may be found later than the term ended.
    package var endsNotBefore: LeavingStep? {
        switch self {
        case .resignation: .handedIn
        case .recall: .voted
        case .automatic, .transfer, .adjustment: .found
        case .termEnd: nil
        }
    }

    /// Steps that must stand before it has effect, in their order.
    package var needs: [LeavingStep] {
        switch self {
        case .resignation: [.handedIn, .announced]
        case .recall: [.demanded, .heard, .voted]
        case .automatic: [.found, .announced]
        case .termEnd, .transfer, .adjustment: [.found]
        }
    }
}

/// A step on the way out of a post.
package enum LeavingStep: String, CaseIterable, Codable, Sendable {
    /// In writing, to the body that is told.
    case handedIn = "handed-in"
    /// So many villagers or representatives asked for a recall, with reasons.
    case demanded
    /// Whoever is to be recalled spoke before the vote.
    case heard
    case voted
    /// What the ending rests on: a judgment, two appraisals, the end of a term, a decision.
    case found
    /// Told to the villagers.
    case announced
}
