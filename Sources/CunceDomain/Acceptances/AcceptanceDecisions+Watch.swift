/// Looks after the village has left the list, and the end.
extension AcceptanceCourse {
    func look(
        _ key: WatchCheckKey, _ words: String, _ holds: Bool, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        guard let graduation, closing == nil else { throw .notWatched }
        guard graduation.at.on <= around.day else {
            throw .lookBeforeExit(on: around.day, left: graduation.at.on)
        }
        guard let check = around.rules?.watch?.checks.first(where: { $0.key == key }) else {
            throw .unknownCheck
        }
        let roles = check.deciders.roles
        // The office steps in where a post is vacant: a look nobody may hold is never held.
        guard
            roles.isEmpty || roles.contains(around.actor.role)
                || around.actor.standing == .organisationOffice
        else {
            throw .confirmedByOthers(roles.map(around.label))
        }
        // Several on one day are one, so that the second would answer no further due day.
        guard !looks.contains(where: { $0.value.check == key && $0.at.on == around.day }) else {
            throw .lookedThatDay(check.label, on: around.day)
        }
        return [.looked(.init(check: key, words: try note("words", words), holds: holds))]
    }

    func close(
        _ ending: AcceptanceEvent.Ending, _ words: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        guard let graduation, closing == nil else { throw .notWatched }
        guard graduation.at.on <= around.day else { throw .notWatched }
        if ending == .held, let watched = around.watched {
            if let until = watched.until, around.day < until { throw .watchRuns(until: until) }
            if let owed = watched.checks.first(where: {
                $0.held == nil && $0.due <= around.day
            }) {
                throw .lookMissing(around.label(of: owed.check), due: owed.due)
            }
        }
        if ending == .held {
            if let slipped {
                throw .slipped(around.label(of: slipped.value.check), on: slipped.at.on)
            }
            guard around.unfinished == 0 else { throw .tasksOpen(around.unfinished) }
        }
        return [.closed(.init(ending: ending, words: try note("words", words)))]
    }
}
