extension WorkGroups {
    /// Decides one command.
    ///
    /// - Parameters:
    ///   - role: the role of a post, `nil` where there is no such post.
    ///   - isHead: whether a role is that of a group's head.
    /// - Source: requirements S13.
    package func decide(
        _ command: GroupCommand, role: (PostID) -> Role?, isHead: (Role) -> Bool
    ) throws(GroupRefusal) -> [GroupEvent] {
        switch command {
        case .join(let group, let member, let from):
            guard let own = role(group) else { throw .unknownPost(group) }
            guard isHead(own) else { throw .notAGroup }
            guard let joins = role(member) else { throw .unknownPost(member) }
            guard joins.mayJoinAGroup, !isHead(joins) else { throw .mayNotJoin }
            if let other = self.group(of: member) { throw .alreadyInAGroup(other) }
            return [.memberJoined(.init(group: group, member: member, from: from))]
        case .leave(let group, let member, let until, let reason):
            guard let membership = members(of: group).first(where: { $0.member == member })
            else { throw .notInTheGroup }
            guard until >= membership.from else {
                throw .leavesBeforeJoining(from: membership.from)
            }
            do {
                let words = try tidy("reason", reason, limit: TextLimit.note)
                return [
                    .memberLeft(
                        .init(group: group, member: member, until: until, reason: words))
                ]
            } catch { throw .field(error) }
        }
    }
}

extension Role {
    /// Whether posts of this role can be members of a work group.
    package var mayJoinAGroup: Bool {
        switch standing {
        case .workGroup, .residentCadre: true
        case .supporter: level == .town
        case .administrator, .organisationOffice, .secretary, .linkedLeader, .areaSecretary,
            .countyLeader, .countyOffice, .villageCadre:
            false
        }
    }
}

extension Programme {
    /// Whether posts of a role stand for a work group: the pack names the role for a kind of help.
    package func isGroupHead(_ role: Role) -> Bool {
        role.standing == .workGroup && helps.contains { $0.roles.contains(role.key) }
    }
}
