import Mustache

/// One work group.
package struct GroupSection: MustacheParent, Equatable, Sendable {
    /// Unique on the page.
    package let key: String
    /// The group. Example: `洋港工作组`.
    package let name: String
    /// How many posts it has, its head with them.
    package let count: Door
    /// The villages it helps.
    package let villages: [TextLink]
    /// Its members, without the head.
    package let members: [GroupMember]
    /// Puts somebody in.
    package let join: JoinForm?

    package init(
        key: String, name: String, count: Door, villages: [TextLink], members: [GroupMember],
        join: JoinForm? = nil
    ) {
        self.key = key
        self.name = name
        self.count = count
        self.villages = villages
        self.members = members
        self.join = join
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "name": name
        case "count": count
        case "villages": villages
        case "members": members
        case "join": join.orAbsent
        default: nil
        }
    }
}
