import CunceDomain
import CunceStore

/// One round's part in a post's week.
struct MyWeekPart {
    private let round: RoundWeeks
    private let facts: TownFacts
    private let reader: Actor
    private let week: ISOWeek
    /// The villages the post has a part in; of a village's post its own.
    private let own: [VillageFacts]
    private let told: WeekFacts

    init(_ round: RoundWeeks, _ reader: Actor, _ week: ISOWeek) {
        self.round = round
        self.reader = reader
        self.week = week
        let facts = round.facts.seen(by: reader)
        self.facts = facts
        own = facts.villages.filter {
            reader.standing == .villageCadre || $0.involved.contains(reader.post)
        }
        told = WeekFacts(facts, week, after: round.facts.town)
    }

    var villages: [DivisionRow] { own.map(\.village) }

    /// Whoever has no village of its own but runs or watches the round is told of all of them.
    var changes: [WeekChange] {
        (own.isEmpty ? facts.villages : own).flatMap { told.changes(in: $0.summary.id) }
    }

    private var mine: [Obligation] {
        round.obligations.filter { $0.key.post == reader.post }
    }

    /// Begun or to begin within the weeks to come, and still to be done.
    var ahead: [MyWeek.Ahead] {
        let town = Place(path: facts.division.path.text)
        let sees = Access.may(reader, do: .see, at: town)
        return round.ahead.filter { obligation in
            obligation.key.post == reader.post || (obligation.duty == .huddle && sees)
        }.map {
            MyWeek.Ahead(
                obligation: $0, village: round.village($0.key.village)?.village,
                round: round.round.id)
        }
    }

    var settled: [Obligation] {
        mine.filter { obligation in
            guard obligation.period.week == week else { return false }
            return switch obligation.state {
            case .met, .metLate, .excused: true
            case .owed, .missed: false
            }
        }
    }

    /// Tasks of the post that were done or dropped in the week, whoever said so.
    var finished: [MyWeek.Finished] {
        own.flatMap { village in
            village.tasks.filter { $0.owner == reader.post && isFinished($0) }.map {
                MyWeek.Finished(village: village.village, task: $0)
            }
        }
    }

    private func isFinished(_ task: TaskSummary) -> Bool {
        switch task.state {
        case .done, .verified: task.doneOn.map(week.contains) ?? false
        case .dropped: week.contains(task.changedOn)
        case .open, .inHand, .stuck, .returned: false
        }
    }

    /// Everything the post has to do, whenever it is due. A round that is over asks for nothing
    /// in its villages any more.
    var work: [MyWeekItem] {
        let ofAll = decisions + errands
        return isOver ? ofAll : ofAll + obligations + tasks + promises
    }

    private var isOver: Bool { facts.round?.closed != nil }

    private var obligations: [MyWeekItem] {
        let oldest = week.monday.adding(days: -7 * MyWeek.toldWeeks)
        return mine.filter { obligation in
            switch obligation.state {
            case .owed: true
            case .missed: obligation.period.last >= oldest
            case .met, .metLate, .excused: false
            }
        }.map { obligation in
            item(
                .obligation(obligation), round.village(obligation.key.village), obligation.kase,
                on: obligation.period.due, entries: obligation.proofs.map(\.entry))
        }
    }

    private var tasks: [MyWeekItem] {
        let apart = Set(askedTasks.map(\.1.id))
        return myTasks.filter { !apart.contains($0.1.id) }.map { village, task in
            item(
                .task(task), village, village.summary.id, on: task.due, entries: [task.entry])
        }
    }

    private var errands: [MyWeekItem] {
        errands(of: facts.town, in: round.round.id)
            + facts.before.flatMap { errands(of: $0.town, in: $0.summary.id) }
    }

    private func errands(of town: TownRound?, in round: RoundID) -> [MyWeekItem] {
        (town?.huddles.owed ?? []).compactMap { huddle, decision in
            guard let errand = decision.errand, errand.owner == reader.post else { return nil }
            return MyWeekItem(
                matter: .errand(huddle, decision), round: round, village: nil, kase: nil,
                day: errand.due, entries: [decision.at.entry])
        }
    }

    private var myTasks: [(VillageFacts, TaskSummary)] {
        own.flatMap { village in
            village.owed.filter { $0.owner == reader.post && $0.isUnfinished }
                .map { (village, $0) }
        }
    }

    /// What waits for this post to decide, or waited for it at the end of a week gone by.
    private var decisions: [MyWeekItem] {
        WaitingDecisions(facts, round.programme, reader).all.map { waiting in
            MyWeekItem(
                matter: .decision(waiting), round: waiting.round ?? round.round.id,
                village: facts.villages.first { $0.summary.id == waiting.kase }?.village
                    ?? waiting.village,
                kase: waiting.kase, day: waiting.since, entries: waiting.entries)
        }
    }

    private var promises: [MyWeekItem] {
        facts.villages.flatMap { village in
            village.promises.filter { $0.supporter == reader.post && $0.isOwed }.map {
                item(.promise($0), village, village.summary.id, on: $0.due, entries: [$0.entry])
            }
        }
    }

    /// What others ask of this post. A further kind of asking adds a list here.
    var asked: [MyWeekItem] { isOver ? [] : handed + confirmations }

    private var handed: [MyWeekItem] {
        askedTasks.map { village, task in
            item(
                task.state == .returned ? .returned(task) : .given(task), village,
                village.summary.id, on: task.due, entries: [task.entry])
        }
    }

    /// Came back, or were given by a huddle this week and nobody has begun.
    private var askedTasks: [(VillageFacts, TaskSummary)] {
        myTasks.filter { village, task in
            if task.state == .returned { return true }
            guard task.state == .open, task.measure == nil else { return false }
            return village.marks[task.entry].map { mark in
                mark.event == "task.added.v1" && mark.belongs(to: week)
            } ?? false
        }
    }

    private var confirmations: [MyWeekItem] {
        own.filter { village in
            Access.may(
                reader, do: .confirmPromise,
                at: Place(path: village.village.path.text, involved: village.involved))
        }.flatMap { village in
            village.promises.filter { $0.unconfirmed > 0 && $0.supporter != reader.post }.map {
                item(.confirm($0), village, village.summary.id, on: $0.due, entries: [$0.entry])
            }
        }
    }

    /// What the pack shows to this post's role, where the post may see the place.
    var shown: [MyWeekItem] {
        Escalated.find(round.obligations, round.programme.escalations, on: facts.day)
            .filter { $0.escalation.shownTo.contains(reader.role) && $0.post != reader.post }
            .compactMap { found in
                let village = round.village(found.village)
                let path = village?.village.path.text ?? facts.division.path.text
                let place = Place(path: path, involved: village?.involved ?? [])
                guard Access.may(reader, do: .see, at: place), isNear(village) else { return nil }
                return item(
                    .shown(found), village, found.kase, on: found.since, entries: [])
            }
    }

    /// An area's secretary is shown the villages of the area, a linked leader their own; a
    /// village's post sees no other.
    private func isNear(_ village: VillageFacts?) -> Bool {
        switch reader.standing {
        case .areaSecretary, .linkedLeader, .residentCadre, .workGroup:
            village.map { $0.involved.contains(reader.post) } ?? true
        case .administrator, .organisationOffice, .secretary, .supporter, .countyLeader,
            .countyOffice, .villageCadre:
            true
        }
    }

    private func item(
        _ matter: MyWeekItem.Matter, _ village: VillageFacts?, _ kase: CaseID?,
        on day: CivilDate, entries: [Int]
    ) -> MyWeekItem {
        MyWeekItem(
            matter: matter, round: round.round.id, village: village?.village, kase: kase,
            day: day, entries: entries)
    }
}
