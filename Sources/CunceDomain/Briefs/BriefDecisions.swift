extension Briefs {
    /// What briefs need to know of the world around them.
    package struct Surroundings: Sendable {
        package let huddles: Huddles
        /// Characters the pack allows, counted in Chinese.
        package let limit: Int
        /// The last briefs of other rounds of the same town or county.
        package let others: [BriefNumber]
        /// Whether a post is one of the county, to which a brief may go.
        package let isAbove: @Sendable (PostID) -> Bool

        package init(
            huddles: Huddles, limit: Int, others: [BriefNumber] = [],
            isAbove: @escaping @Sendable (PostID) -> Bool = { _ in false }
        ) {
            self.huddles = huddles
            self.limit = limit
            self.others = others
            self.isAbove = isAbove
        }
    }

    /// The same with nobody above.
    package func decide(
        _ command: BriefCommand, by person: PersonID, on day: CivilDate, huddles: Huddles,
        limit: Int
    ) throws(BriefRefusal) -> [BriefEvent] {
        try decide(
            command, by: person, on: day, in: Surroundings(huddles: huddles, limit: limit))
    }

    /// Decides one command.
    ///
    /// - Parameter day: when it happened; on paper, the day the clerk wrote down.
    /// - Source: requirements S15; 2024 provisions against formalism, length of documents;
    ///   Regulations on Handling Official Documents, art. 22 and 25.
    package func decide(
        _ command: BriefCommand, by person: PersonID, on day: CivilDate,
        in surroundings: Surroundings
    ) throws(BriefRefusal) -> [BriefEvent] {
        switch command {
        case .compose(let week, let sections, let head):
            return [try composed(week, sections, head, surroundings)]
        case .edit(let week, let draft):
            return try edited(try draftBrief(week), draft, limit: surroundings.limit)
        case .giveBack(let week, let typed):
            let brief = try draftBrief(week)
            guard brief.returned == nil else { throw .isReturned }
            try mustBeOther(person, than: brief)
            let reason = try text("reason", typed, limit: TextLimit.note)
            return [.returned(.init(week: week, number: brief.number, reason: reason))]
        case .handIn(let week):
            let brief = try draftBrief(week)
            guard brief.returned != nil else { throw .notReturned }
            return [.handedIn(.init(week: week, number: brief.number))]
        case .sign(let week, let read):
            let brief = try draftBrief(week)
            guard brief.returned == nil else { throw .isReturned }
            try mustBeOther(person, than: brief)
            if let read, read != brief.version {
                let later = brief.lines.flatMap(\.edits).filter { $0.at.entry > read }.count
                throw .changedSinceRead(count: max(1, later))
            }
            return [.signed(.init(week: week, number: brief.number))]
        case .send(let week, let posts, let way, let word):
            return try sent(week, posts, way, word, on: day, surroundings)
        case .acknowledge(let week, let post, let way, let word):
            return try acknowledged(week, post, way, word, on: day)
        }
    }

    private func composed(
        _ week: ISOWeek, _ sections: [BriefSection], _ head: String, _ surroundings: Surroundings
    ) throws(BriefRefusal) -> BriefEvent {
        guard let huddle = surroundings.huddles.huddle(in: week) else { throw .noHuddle(week) }
        guard huddle.closed != nil else { throw .huddleStillOpen(week) }
        if let signed = brief(for: week)?.signed { throw .alreadySigned(on: signed.on) }
        let length = sections.characters
        guard length <= surroundings.limit else {
            throw .tooLong(characters: length, limit: surroundings.limit)
        }
        let number = number(for: week, beside: surroundings.others)
        return .composed(.init(week: week, number: number, sections: sections, head: head))
    }

    private func sent(
        _ week: ISOWeek, _ posts: [PostID], _ way: Way, _ typed: String, on day: CivilDate,
        _ surroundings: Surroundings
    ) throws(BriefRefusal) -> [BriefEvent] {
        let brief = try found(week)
        guard let signed = brief.signed else { throw .notSigned }
        guard day >= signed.on else { throw .beforeSigned(on: signed.on) }
        guard !posts.isEmpty else { throw .nobodyChosen }
        for post in posts where !surroundings.isAbove(post) { throw .notAbove(post) }
        // Sent to somebody twice is sent once.
        let new = Set(posts).filter { brief.delivery(to: $0) == nil }.sorted()
        guard !new.isEmpty else { return [] }
        let word = try text(
            "word", typed, limit: TextLimit.note, required: way == .paper)
        return [
            .sent(.init(week: week, number: brief.number, posts: new, way: way, word: word))
        ]
    }

    private func acknowledged(
        _ week: ISOWeek, _ post: PostID, _ way: Way, _ typed: String, on day: CivilDate
    ) throws(BriefRefusal) -> [BriefEvent] {
        let brief = try found(week)
        guard brief.signed != nil else { throw .notSigned }
        guard let delivery = brief.delivery(to: post) else { throw .notSentTo(post) }
        if let known = delivery.acknowledged { throw .alreadyAcknowledged(on: known.at.on) }
        guard day >= delivery.at.on else { throw .beforeSent(on: delivery.at.on) }
        let word = try text(
            "word", typed, limit: TextLimit.note, required: way == .paper)
        return [
            .acknowledged(
                .init(week: week, number: brief.number, post: post, way: way, word: word))
        ]
    }

    private func mustBeOther(
        _ person: PersonID, than brief: Brief
    ) throws(BriefRefusal) {
        guard brief.composed.by != person, brief.handedIn?.by != person else {
            throw .samePerson
        }
    }

    private func found(_ week: ISOWeek) throws(BriefRefusal) -> Brief {
        guard let brief = brief(for: week) else { throw .notComposed(week) }
        return brief
    }

    private func draftBrief(_ week: ISOWeek) throws(BriefRefusal) -> Brief {
        let brief = try found(week)
        if let signed = brief.signed { throw .alreadySigned(on: signed.on) }
        return brief
    }

    func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(BriefRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}

extension [BriefSection] {
    /// Length of the paper's text in Chinese characters, punctuation and digits included, as
    /// offices count it (spaces are not counted).
    package var characters: Int {
        reduce(0) { total, section in
            section.paragraphs.reduce(total) { $0 + $1.zh.countedCharacters }
        }
    }
}
