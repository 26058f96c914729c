/// What a book tells of responsibility: links, deeds, excuses, instruments, the round.
package struct WorkRecord: Equatable, Sendable {
    /// A post holding a link of a unit, both ends included.
    package struct Link: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let unit: SubjectKey
        package let post: SubjectKey
        package let time: FactRecord.Stay

        package init(
            slot: LinkSlotKey, unit: SubjectKey, post: SubjectKey, time: FactRecord.Stay
        ) {
            self.slot = slot
            self.unit = unit
            self.post = post
            self.time = time
        }
    }

    /// What one post did for one duty, for one unit or for all together. Complete between its
    /// bounds: a day that is not in it is known to be none.
    package struct Deeds: Equatable, Sendable {
        package let duty: CadenceKey
        package let post: SubjectKey
        /// `nil` for what was done for no unit in particular.
        package let unit: SubjectKey?
        /// Oldest first.
        package let done: [Deed]
        /// Before and after, nothing is known; `nil` where the record has no such bound.
        package let from: CivilDate?
        package let until: CivilDate?

        package init(
            duty: CadenceKey, post: SubjectKey, unit: SubjectKey?, done: [Deed],
            from: CivilDate? = nil, until: CivilDate? = nil
        ) {
            self.duty = duty
            self.post = post
            self.unit = unit
            self.done = done
            self.from = from
            self.until = until
        }
    }

    package struct Deed: Equatable, Sendable {
        package let on: CivilDate
        /// The period it is for, whenever it was handed in; `nil` for the one it falls in.
        package let period: Period?

        package init(on: CivilDate, period: Period? = nil) {
            self.on = on
            self.period = period
        }
    }

    /// A time in which a post need not have done something.
    package struct Excuse: Equatable, Sendable {
        package let post: SubjectKey
        /// `nil` for everything it owes.
        package let duty: CadenceKey?
        package let time: FactRecord.Stay
        package let reason: ExcuseReason

        package init(
            post: SubjectKey, duty: CadenceKey?, time: FactRecord.Stay, reason: ExcuseReason
        ) {
            self.post = post
            self.duty = duty
            self.time = time
            self.reason = reason
        }
    }

    /// An instrument that was sent.
    package struct Issue: Equatable, Sendable {
        package let instrument: InstrumentKey
        package let to: SubjectKey
        package let issued: CivilDate
        package let received: CivilDate?
        /// The day set in it, where it has one of its own.
        package let replyBy: CivilDate?
        package let answered: CivilDate?
        package let closed: CivilDate?

        package init(
            instrument: InstrumentKey, to: SubjectKey, issued: CivilDate,
            received: CivilDate? = nil, replyBy: CivilDate? = nil, answered: CivilDate? = nil,
            closed: CivilDate? = nil
        ) {
            self.instrument = instrument
            self.to = to
            self.issued = issued
            self.received = received
            self.replyBy = replyBy
            self.answered = answered
            self.closed = closed
        }
    }

    /// When the round opened and closes; `nil` where not told.
    package var opens: CivilDate?
    package var closes: CivilDate?
    /// Every link there is or was; `nil` where the book tells none of it.
    package var links: [Link]?
    package var deeds: [Deeds]
    package var excuses: [Excuse]
    /// Every instrument sent; `nil` where the book tells none of it.
    package var issues: [Issue]?
    package var calendar: WorkCalendar

    package init(
        opens: CivilDate? = nil, closes: CivilDate? = nil, links: [Link]? = nil,
        deeds: [Deeds] = [], excuses: [Excuse] = [], issues: [Issue]? = nil,
        calendar: WorkCalendar = .plain
    ) {
        self.opens = opens
        self.closes = closes
        self.links = links
        self.deeds = deeds
        self.excuses = excuses
        self.issues = issues
        self.calendar = calendar
    }
}
