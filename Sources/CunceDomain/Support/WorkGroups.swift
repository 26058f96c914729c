/// 工作组: which posts belong to which group, with the history.
///
/// A group is the post of its head: that post is paired with villages, owns tasks and makes
/// promises for the group; its designation is the group's name. Members are further posts.
package struct WorkGroups: Equatable, Sendable {
    /// Every membership there ever was, oldest first.
    package private(set) var memberships: [GroupMembership] = []

    package init() {}

    /// Those who are in a group now, without its head.
    package func members(of group: PostID) -> [GroupMembership] {
        memberships.filter { $0.group == group && $0.until == nil }
    }

    /// The group a post is in now.
    package func group(of member: PostID) -> PostID? {
        memberships.first { $0.member == member && $0.until == nil }?.group
    }

    package mutating func apply(_ event: GroupEvent, _ at: Occurrence) {
        switch event {
        case .memberJoined(let joined):
            memberships.append(
                GroupMembership(
                    group: joined.group, member: joined.member, from: joined.from, until: nil,
                    entries: [at.entry]))
        case .memberLeft(let left):
            for index in memberships.indices
            where memberships[index].group == left.group
                && memberships[index].member == left.member && memberships[index].until == nil
            {
                memberships[index].until = left.until
                memberships[index].entries.append(at.entry)
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: GroupEvent) -> Bool {
        switch event {
        case .memberJoined(let joined): group(of: joined.member) == nil
        case .memberLeft(let left): members(of: left.group).contains { $0.member == left.member }
        }
    }
}
