/// Whose turn it is on the way to the list.
extension ScreeningStages {
    /// A stage that waits for a post.
    package struct Waiting: Equatable, Sendable {
        package let stage: FunnelStage
        /// When what comes before it was brought last; for the first when the round opened.
        package let since: CivilDate
        /// The entry that brought it; `nil` for the first stage.
        package let entry: Int?
    }

    /// Stages that wait for a post: the pack names its role, what comes before was brought, the
    /// post brought no part since, and things have not gone on without it.
    ///
    /// - Parameters:
    ///   - person: a stage waits for nobody who acted in another that takes a different person.
    ///   - listed: days on which villages of the round were listed.
    ///   - deciders: people who decided on a village of the round.
    package func waiting(
        for post: PostID, as role: RoleKey, held person: PersonID, _ funnel: [FunnelStage],
        opened: CivilDate, listed: [CivilDate], deciders: [PersonID] = []
    ) -> [Waiting] {
        funnel.enumerated().compactMap { place, stage in
            guard stage.work != .decide, stage.roles.contains(role),
                stageOfThree(actedIn: person, but: stage, funnel, deciders: deciders) == nil
            else { return nil }
            let earlier = funnel[..<place].filter { $0.work != stage.work }
            guard earlier.allSatisfy({ !records(of: $0.key).isEmpty }) else { return nil }
            let last = earlier.flatMap { records(of: $0.key) }.map(\.at)
                .max { $0.entry < $1.entry }
            let since = last?.on ?? opened
            let goneOn = ([stage] + funnel[(place + 1)...].filter { $0.work != stage.work })
                .flatMap { next in
                    records(of: next.key).filter { next.key != stage.key || $0.at.post == post }
                }
            guard !goneOn.contains(where: { $0.at.entry > last?.entry ?? 0 }),
                !listed.contains(where: { $0 >= since })
            else { return nil }
            return Waiting(stage: stage, since: since, entry: last?.entry)
        }
    }
}
