extension Case {
    /// Entries about the help and the promises of other supporters, with the vouchers of these
    /// promises: a supporter sees its own.
    package func entriesOfOtherSupporters(than post: PostID) -> Set<Int> {
        let pairings = supports.pairings.filter { $0.post != post }.flatMap(\.entries)
        let promised = promises.all.filter { $0.supporter != post }.flatMap(\.entries)
        let vouchers = attachments.all
            .filter { !isOwn($0.subject, of: post) }.map(\.at.entry)
        return Set(pairings + promised + vouchers)
    }

    /// The files somebody may know of: the vouchers of a promise go where the promise goes.
    package func attachments(seenBy actor: Actor) -> [Attachment] {
        attachments.all.filter { has($0.subject, seenBy: actor) }
    }

    /// Whether there is something here that files can be about and that somebody may know of.
    package func has(_ subject: AttachmentSubject, seenBy actor: Actor) -> Bool {
        has(subject) && (actor.standing != .supporter || isOwn(subject, of: actor.post))
    }

    /// Whether a subject is no promise of another supporter. A promise that is not there, because
    /// it was withdrawn, is nobody's.
    private func isOwn(_ subject: AttachmentSubject, of post: PostID) -> Bool {
        guard case .promise(let id) = subject else { return true }
        return promises.promise(id)?.supporter == post
    }

    /// The pairings somebody may know of: a supporter's own, everybody else's all.
    package func pairings(seenBy actor: Actor) -> [Pairing] {
        guard actor.standing == .supporter else { return supports.pairings }
        return supports.pairings.filter { $0.post == actor.post }
    }

    /// The promises somebody may know of: a supporter's own, everybody else's all.
    package func promises(seenBy actor: Actor) -> [Promise] {
        guard actor.standing == .supporter else { return promises.all }
        return promises.all.filter { $0.supporter == actor.post }
    }

    /// Where a file is attached: to a promise, as the promise is asked about.
    package func place(of subject: AttachmentSubject, at place: Place, for actor: Actor) -> Place {
        guard case .promise(let id) = subject else { return place }
        return self.place(of: id, at: place, for: actor)
    }

    /// Where one promise is asked about: a supporter speaks of its own only, wherever else it
    /// has a part in the village.
    package func place(of promise: PromiseID, at place: Place, for actor: Actor) -> Place {
        guard actor.standing == .supporter else { return place }
        let supporter = promises.promise(promise)?.supporter
        return Place(path: place.path, involved: Set([supporter].compactMap(\.self)))
    }
}
