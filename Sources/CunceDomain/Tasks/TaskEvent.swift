/// What can happen to a task.
package enum TaskEvent: Equatable, Sendable {
    case added(Added)
    case changed(Changed)
    case removed(Removed)
    case started(Started)
    case stuck(Stuck)
    case done(Done)
    case verified(Verified)
    case returned(Returned)
    case dropped(Dropped)
    case rescheduled(Rescheduled)
    case reassigned(Reassigned)

    package struct Added: Codable, Equatable, Sendable {
        package var task: TaskID
        package var measure: MeasureID?
        /// The huddle decision it comes from, if any.
        package var decision: DecisionID?
        /// The problem it was given against directly, if any.
        package var problem: ProblemID?
        /// The instruction it comes from, if any.
        package var instruction: InstructionID?
        /// Global number of the entry that asked for it, if any.
        package var ask: Int?
        /// The study tour that brought it home, if any.
        package var tour: TourID?
        package var title: String
        package var owner: PostID
        package var due: CivilDate
        package var proof: String

        package var origin: TaskOrigin {
            if let problem { return .problem(problem) }
            if let instruction { return .instruction(instruction) }
            if let ask { return .ask(ask) }
            if let tour { return .tour(tour) }
            return decision.map(TaskOrigin.huddle) ?? .plan
        }

        func task(_ at: Occurrence) -> PlanTask {
            PlanTask(
                id: task, title: title, measure: measure,
                origin: origin, owner: owner, due: due, proof: proof, state: .open, added: at,
                changed: at, word: "", doers: [], doneOn: nil, verifiedOn: nil, entries: [at.entry])
        }
    }

    /// The whole task as it reads from here on: of a draft anything, of an approved one the proof.
    package struct Changed: Codable, Equatable, Sendable {
        package var task: TaskID
        package var title: String
        package var owner: PostID
        package var due: CivilDate
        package var proof: String
    }

    package struct Removed: Codable, Equatable, Sendable {
        package var task: TaskID
        /// As it read when it was taken out, for whoever reads the entry.
        package var title: String
    }

    package struct Started: Codable, Equatable, Sendable {
        package var task: TaskID
        /// Who said so, where somebody else wrote it down from a field sheet.
        package var onWordOf: PersonID?

        package init(task: TaskID, onWordOf: PersonID? = nil) {
            self.task = task
            self.onWordOf = onWordOf
        }
    }

    package struct Stuck: Codable, Equatable, Sendable {
        package var task: TaskID
        package var reason: String
        /// Who said so, where somebody else wrote it down from a field sheet.
        package var onWordOf: PersonID?

        package init(task: TaskID, reason: String, onWordOf: PersonID? = nil) {
            self.task = task
            self.reason = reason
            self.onWordOf = onWordOf
        }
    }

    package struct Done: Codable, Equatable, Sendable {
        package var task: TaskID
        package var proof: String
        /// Who said so, where somebody else wrote it down from a field sheet.
        package var onWordOf: PersonID?

        package init(task: TaskID, proof: String, onWordOf: PersonID? = nil) {
            self.task = task
            self.proof = proof
            self.onWordOf = onWordOf
        }
    }

    package struct Verified: Codable, Equatable, Sendable {
        package var task: TaskID
        package var note: String
    }

    package struct Returned: Codable, Equatable, Sendable {
        package var task: TaskID
        package var reason: String
    }

    package struct Dropped: Codable, Equatable, Sendable {
        package var task: TaskID
        package var reason: String
    }

    package struct Rescheduled: Codable, Equatable, Sendable {
        package var task: TaskID
        package var due: CivilDate
        package var reason: String
    }

    /// Another post owns it from now on.
    package struct Reassigned: Codable, Equatable, Sendable {
        package var task: TaskID
        package var owner: PostID
        package var reason: String
    }
}
