extension Case {
    /// Entries about the help and the promises of other supporters: a supporter sees its own.
    package func entriesOfOtherSupporters(than post: PostID) -> Set<Int> {
        let pairings = supports.pairings.filter { $0.post != post }.flatMap(\.entries)
        let promised = promises.all.filter { $0.supporter != post }.flatMap(\.entries)
        return Set(pairings + promised)
    }

    /// The promises somebody may know of: a supporter's own, everybody else's all.
    package func promises(seenBy actor: Actor) -> [Promise] {
        guard actor.standing == .supporter else { return promises.all }
        return promises.all.filter { $0.supporter == actor.post }
    }

    /// Where one promise is asked about: a supporter speaks of its own only, wherever else it
    /// has a part in the village.
    package func place(of promise: PromiseID, at place: Place, for actor: Actor) -> Place {
        guard actor.standing == .supporter else { return place }
        let supporter = promises.promise(promise)?.supporter
        return Place(path: place.path, involved: Set([supporter].compactMap(\.self)))
    }
}
