extension Instructions {
    /// What instructions need to know of the world around them.
    package struct Surroundings: Sendable {
        package let briefs: Briefs
        package let hasPost: @Sendable (PostID) -> Bool
        package let isHeld: @Sendable (PostID) -> Bool
        /// Whether whoever is on a post sees what is given to it by the town.
        package let seesTown: @Sendable (PostID) -> Bool
        /// Whether a post is one of the county.
        package let isAbove: @Sendable (PostID) -> Bool
        /// The state of the task it became, `nil` where there is none.
        package let task: TaskState?
        /// The day that task was verified or dropped.
        package let taskEnded: CivilDate?
        /// The day of the ask it answers, `nil` where it answers none.
        package let asked: CivilDate?

        package init(
            briefs: Briefs, hasPost: @escaping @Sendable (PostID) -> Bool,
            isHeld: @escaping @Sendable (PostID) -> Bool,
            seesTown: @escaping @Sendable (PostID) -> Bool = { _ in true },
            isAbove: @escaping @Sendable (PostID) -> Bool, task: TaskState? = nil,
            taskEnded: CivilDate? = nil, asked: CivilDate? = nil
        ) {
            self.briefs = briefs
            self.hasPost = hasPost
            self.isHeld = isHeld
            self.seesTown = seesTown
            self.isAbove = isAbove
            self.task = task
            self.taskEnded = taskEnded
            self.asked = asked
        }
    }

    /// Decides one command.
    ///
    /// - Parameters:
    ///   - post: the post the actor acts under.
    ///   - day: when it happened; on paper, the day the clerk wrote down. Giving somebody the
    ///     work may be written down later than its result, so its day binds no other.
    /// - Source: requirements S15; regulations, "an intention may not be written up as done".
    package func decide(
        _ command: InstructionCommand, by person: PersonID, post: PostID, on day: CivilDate,
        in surroundings: Surroundings
    ) throws(InstructionRefusal) -> [InstructionEvent] {
        switch command {
        case .give(let draft):
            return [try given(draft, by: post, on: day, surroundings)]
        case .assign(let id, let owner, let due, let task):
            let known = try open(id)
            guard known.assigned == nil else { throw .alreadyAssigned }
            guard surroundings.hasPost(owner) else { throw .unknownOwner(owner) }
            guard surroundings.isHeld(owner) else { throw .ownerIsVacant(owner) }
            guard surroundings.seesTown(owner) else { throw .ownerOutOfSight(owner) }
            guard due >= day else { throw .dueBeforeGiven(given: day, due: due) }
            guard due.days(since: day) <= Self.longest else { throw .dueTooFar(due) }
            return [.assigned(.init(instruction: id, owner: owner, due: due, task: task))]
        case .report(let id, let typed):
            let known = try open(id)
            guard known.assigned != nil else { throw .notAssigned }
            guard known.state != .reported else { throw .alreadyReported }
            switch surroundings.task {
            case .open?, .inHand?, .stuck?, .returned?, .done?: throw .taskUnfinished
            case .verified?, .dropped?, nil: break
            }
            try mustFollow(known, surroundings.taskEnded, on: day)
            let words = try text("text", typed, limit: TextLimit.account)
            return [.reported(.init(instruction: id, text: words))]
        case .giveBack(let id, let typed, let way):
            let known = try answerable(id, post: post, way, on: day)
            let reason = try text("reason", typed, limit: TextLimit.note)
            return [.returned(.init(instruction: known.id, reason: reason, way: way))]
        case .close(let id, let typed, let way):
            let known = try answerable(id, post: post, way, on: day)
            guard known.mayBeClosed(by: person) else { throw .samePerson }
            let word = try text(
                "word", typed, limit: TextLimit.note, required: way == .paper)
            return [.closed(.init(instruction: known.id, word: word, way: way))]
        case .scan(let id, let drafts, let typed):
            return try scanned(id, drafts, typed).map { .scanned($0) }
        }
    }

    /// Five years: a slip of the pen.
    private static let longest = 1_827

    private func given(
        _ draft: InstructionDraft, by post: PostID, on day: CivilDate,
        _ surroundings: Surroundings
    ) throws(InstructionRefusal) -> InstructionEvent {
        guard instruction(draft.id) == nil else { throw .alreadyGiven }
        guard surroundings.isAbove(draft.from) else { throw .notAbove(draft.from) }
        guard draft.way == .paper || draft.from == post else { throw .givenByOthers }
        if let week = draft.about.week {
            let brief = surroundings.briefs.brief(for: week)
            guard let sent = brief?.deliveries.map(\.at.on).min() else {
                throw .briefNotSent(week)
            }
            guard day >= sent else { throw .beforeBriefSent(on: sent) }
        }
        if let asked = surroundings.asked, day < asked { throw .beforeAsked(on: asked) }
        if let wanted = draft.wanted, wanted < day { throw .wantedBeforeGiven(wanted) }
        return .given(
            .init(
                instruction: draft.id, about: draft.about,
                words: try text("words", draft.words, limit: TextLimit.account),
                giver: draft.from, way: draft.way, wanted: draft.wanted))
    }

    /// Paper may be found late: one that is closed takes scans too.
    private func scanned(
        _ id: InstructionID, _ drafts: [AttachmentCommand.AttachmentDraft], _ typed: String
    ) throws(InstructionRefusal) -> [InstructionEvent.Scanned] {
        guard let known = instruction(id) else { throw .unknownInstruction }
        guard known.way == .paper else { throw .notOnPaper }
        do throws(AttachmentRefusal) {
            let words = try Attachments.words(typed)
            let own = Set(known.scans.map(\.file.file))
            return try Attachments.taken(drafts, beside: own).map { draft in
                .init(
                    instruction: id, attachment: draft.id, file: draft.file.file,
                    original: draft.file.original, bytes: draft.file.bytes,
                    mediaType: draft.file.kind, name: draft.file.name, words: words)
            }
        } catch { throw .scan(error) }
    }

    /// A result goes up after whatever it answers.
    private func mustFollow(
        _ known: Instruction, _ taskEnded: CivilDate?, on day: CivilDate
    ) throws(InstructionRefusal) {
        guard day >= known.given.on else { throw .beforeGiven(on: known.given.on) }
        if let returned = known.returns.last?.at.on, day < returned {
            throw .beforeReturned(on: returned)
        }
        if let taskEnded, day < taskEnded { throw .beforeTaskEnded(on: taskEnded) }
    }

    /// One whose result lies with whoever gave it.
    private func answerable(
        _ id: InstructionID, post: PostID, _ way: Way, on day: CivilDate
    ) throws(InstructionRefusal) -> Instruction {
        let known = try open(id)
        guard way == .paper || known.from == post else { throw .givenByOthers }
        guard known.state == .reported, let report = known.reports.last else {
            throw .notReported
        }
        guard day >= report.at.on else { throw .beforeReported(on: report.at.on) }
        return known
    }

    private func open(_ id: InstructionID) throws(InstructionRefusal) -> Instruction {
        guard let known = instruction(id) else { throw .unknownInstruction }
        if let closed = known.closed { throw .alreadyClosed(on: closed.at.on) }
        return known
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(InstructionRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
