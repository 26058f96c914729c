package import CunceDomain

extension Case {
    /// Posts that may work on one task: its owner, the lead of its measure, and whoever is linked
    /// to the village.
    package func working(on id: TaskID) -> Set<PostID> {
        guard let task = tasks.task(id) else { return [] }
        let lead = task.measure.flatMap { plan.standing($0)?.lead }
        return links.linked.union([task.owner]).union([lead].compactMap(\.self))
    }
}
