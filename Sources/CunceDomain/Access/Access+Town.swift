/// What of a town is not a village's: its meeting, its papers, who carries how much in it.
extension Access {
    /// Whether a post takes part in what is the town's. A village's post sees its village's work
    /// and no more, a supporter what it takes part in.
    package static func seesTown(_ actor: Actor) -> Bool {
        actor.standing != .villageCadre && reach(of: .see, for: actor.standing) == .division
    }
}
