/// The posts of an installation and who holds them.
package struct Roster: Equatable, Sendable {
    package private(set) var posts: [PostID: Post] = [:]

    package init() {}

    package mutating func apply(_ event: RosterEvent, _ at: Occurrence) {
        switch event {
        case .postOpened(let opened):
            posts[opened.post] = Post(
                id: opened.post, role: opened.role, division: opened.division,
                designation: opened.designation, holder: nil, since: nil, entries: [at.entry])
        case .postTaken(let taken):
            posts[taken.post]?.holder = taken.person
            posts[taken.post]?.since = taken.from
            posts[taken.post]?.entries.append(at.entry)
        case .postLeft(let left):
            posts[left.post]?.holder = nil
            posts[left.post]?.since = nil
            posts[left.post]?.entries.append(at.entry)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: RosterEvent) -> Bool {
        switch event {
        case .postOpened(let opened): posts[opened.post] == nil
        case .postTaken(let taken): posts[taken.post].map { $0.holder == nil } ?? false
        case .postLeft(let left): posts[left.post]?.holder != nil
        }
    }
}
