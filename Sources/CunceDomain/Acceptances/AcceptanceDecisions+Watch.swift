/// Looks after the village has left the list, and the end.
extension AcceptanceCourse {
    func look(
        _ key: WatchCheckKey, _ words: String, _ holds: Bool, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        guard graduation != nil, closing == nil else { throw .notWatched }
        guard let check = around.rules?.watch?.checks.first(where: { $0.key == key }) else {
            throw .unknownCheck
        }
        let roles = check.deciders.roles
        guard roles.isEmpty || roles.contains(around.actor.role) else {
            throw .confirmedByOthers(roles.map(around.label))
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
        guard around.unfinished == 0 else { throw .tasksOpen(around.unfinished) }
        return [.closed(.init(ending: ending, words: try note("words", words)))]
    }
}
