extension Links {
    /// What a slot asks for: read from the pack.
    package struct SlotRule: Equatable, Sendable {
        package let roles: [RoleKey]
        package let max: Int
        /// Whether places of the village's kind have such a link.
        package let isOfKind: Bool

        package init(roles: [RoleKey], max: Int, isOfKind: Bool = true) {
            self.roles = roles
            self.max = max
            self.isOfKind = isOfKind
        }
    }

    /// Decides one command.
    ///
    /// - Parameters:
    ///   - rule: the pack's rule for a slot, `nil` where the pack has no such slot.
    ///   - role: the role of a post, `nil` where there is no such post.
    /// - Source: requirements S10.
    package func decide(
        _ command: LinkCommand, rule: (LinkSlotKey) -> SlotRule?, role: (PostID) -> RoleKey?
    ) throws(LinkRefusal) -> [LinkEvent] {
        switch command {
        case .link(let slot, let post, let from, let term):
            guard let rule = rule(slot) else { throw .unknownSlot(slot) }
            guard rule.isOfKind else { throw .notOfKind(slot) }
            guard let role = role(post) else { throw .unknownPost(post) }
            guard rule.roles.contains(role) else {
                throw .roleMayNotHold(slot, allowed: rule.roles)
            }
            let holders = holders(of: slot)
            guard !holders.contains(where: { $0.post == post }) else { throw .alreadyLinked }
            guard holders.count < rule.max else { throw .slotIsFull(slot, max: rule.max) }
            if let term { try check(term: term, from: from) }
            return [.linked(.init(slot: slot, post: post, from: from, term: term))]
        case .setTerm(let slot, let post, let term, let reason):
            let holding = try held(slot, post)
            try check(term: term, from: holding.from)
            guard term != holding.term else { throw .termUnchanged }
            return [
                .termSet(
                    .init(slot: slot, post: post, term: term, reason: try words(reason)))
            ]
        case .end(let slot, let post, let until, let reason):
            let holding = try held(slot, post)
            guard until >= holding.from else { throw .endsBeforeItBegan(from: holding.from) }
            return [
                .ended(.init(slot: slot, post: post, until: until, reason: try words(reason)))
            ]
        }
    }

    private func held(_ slot: LinkSlotKey, _ post: PostID) throws(LinkRefusal) -> Holding {
        guard let holding = holders(of: slot).first(where: { $0.post == post }) else {
            throw .notLinked
        }
        return holding
    }

    private func check(term: CivilDate, from: CivilDate) throws(LinkRefusal) {
        guard term >= from else { throw .termBeforeItBegan(from: from) }
        guard term.days(since: from) <= 3653 else { throw .termTooFar(term) }
    }

    private func words(_ reason: String) throws(LinkRefusal) -> String {
        do {
            return try tidy("reason", reason, limit: TextLimit.note)
        } catch { throw .field(error) }
    }
}
