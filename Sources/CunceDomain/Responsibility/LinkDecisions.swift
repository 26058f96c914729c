extension Links {
    /// What a slot asks for: read from the pack.
    package struct SlotRule: Equatable, Sendable {
        package let roles: [RoleKey]
        package let max: Int

        package init(roles: [RoleKey], max: Int) {
            self.roles = roles
            self.max = max
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
        case .link(let slot, let post, let from):
            guard let rule = rule(slot) else { throw .unknownSlot(slot) }
            guard let role = role(post) else { throw .unknownPost(post) }
            guard rule.roles.contains(role) else {
                throw .roleMayNotHold(slot, allowed: rule.roles)
            }
            let holders = holders(of: slot)
            guard !holders.contains(where: { $0.post == post }) else { throw .alreadyLinked }
            guard holders.count < rule.max else { throw .slotIsFull(slot, max: rule.max) }
            return [.linked(.init(slot: slot, post: post, from: from))]
        case .end(let slot, let post, let until, let reason):
            guard let holding = holders(of: slot).first(where: { $0.post == post }) else {
                throw .notLinked
            }
            guard until >= holding.from else { throw .endsBeforeItBegan(from: holding.from) }
            do {
                let words = try tidy("reason", reason, limit: TextLimit.note)
                return [.ended(.init(slot: slot, post: post, until: until, reason: words))]
            } catch { throw .field(error) }
        }
    }
}
