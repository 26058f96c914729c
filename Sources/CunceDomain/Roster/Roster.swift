/// The posts of an installation and who holds them.
package struct Roster: Equatable, Sendable {
    package private(set) var posts: [PostID: Post] = [:]
    /// What passed from one post to another, oldest first.
    package private(set) var handOvers: [HandOver] = []

    /// What was open of one post passed to another. 移交
    package struct HandOver: Equatable, Sendable {
        package let from: PostID
        package let to: PostID
        /// The first day of the new post.
        package let on: CivilDate
        package let reason: String
        package let links: Int
        package let tasks: Int
        package let leads: Int
        package let problems: Int
        package let at: Occurrence
    }

    package init() {}

    package mutating func apply(_ event: RosterEvent, _ at: Occurrence) {
        switch event {
        case .postOpened(let opened):
            posts[opened.post] = Post(
                id: opened.post, role: opened.role, division: opened.division,
                designation: opened.designation, opened: at.on, holder: nil, since: nil,
                entries: [at.entry])
        case .postTaken(let taken): posts[taken.post]?.take(taken, at)
        case .postFilled(let filled): posts[filled.post]?.fill(filled, at)
        case .postLeft(let left): posts[left.post]?.leave(left, at)
        case .actingNamed(let named): posts[named.post]?.name(named, at)
        case .actingEnded(let ended): posts[ended.post]?.end(ended, at)
        case .handedOver(let over):
            handOvers.append(
                HandOver(
                    from: over.post, to: over.to, on: over.on, reason: over.reason,
                    links: over.links, tasks: over.tasks, leads: over.leads,
                    problems: over.problems, at: at))
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: RosterEvent) -> Bool {
        switch event {
        case .postOpened(let opened): posts[opened.post] == nil
        case .postTaken(let taken): posts[taken.post].map { $0.holder == nil } ?? false
        case .postFilled(let filled): posts[filled.post]?.holder != nil
        case .postLeft(let left): posts[left.post]?.holder != nil
        case .actingNamed(let named):
            posts[named.post].map { post in
                named.from <= named.until && post.clash(named.from, named.until) == nil
            } ?? false
        case .actingEnded(let ended):
            posts[ended.post]?.actings.contains { $0.from == ended.from } ?? false
        case .handedOver(let over): posts[over.post] != nil && posts[over.to] != nil
        }
    }
}

extension Post {
    fileprivate mutating func take(_ taken: RosterEvent.PostTaken, _ at: Occurrence) {
        holder = taken.person
        since = taken.from
        tenures.append(
            Tenure(
                person: taken.person, from: taken.from, until: nil, filling: taken.filling,
                entries: [at.entry]))
        entries.append(at.entry)
    }

    fileprivate mutating func fill(_ filled: RosterEvent.PostFilled, _ at: Occurrence) {
        entries.append(at.entry)
        guard let last = tenures.indices.last else { return }
        tenures[last].filling = filled.filling.over(tenures[last].filling)
        tenures[last].entries.append(at.entry)
    }

    fileprivate mutating func leave(_ left: RosterEvent.PostLeft, _ at: Occurrence) {
        holder = nil
        since = nil
        if let last = tenures.indices.last {
            tenures[last].until = left.until
            tenures[last].entries.append(at.entry)
        }
        entries.append(at.entry)
    }

    fileprivate mutating func name(_ named: RosterEvent.ActingNamed, _ at: Occurrence) {
        actings.append(
            Acting(
                person: named.person, from: named.from, until: named.until, reason: named.reason,
                entries: [at.entry]))
        entries.append(at.entry)
    }

    fileprivate mutating func end(_ ended: RosterEvent.ActingEnded, _ at: Occurrence) {
        entries.append(at.entry)
        guard let index = actings.firstIndex(where: { $0.from == ended.from }) else { return }
        guard ended.until >= ended.from else {
            actings.remove(at: index)
            return
        }
        actings[index].until = ended.until
        actings[index].entries.append(at.entry)
    }

    /// An acting that has a day in common with these.
    func clash(_ from: CivilDate, _ until: CivilDate) -> Acting? {
        actings.first { $0.from <= until && from <= $0.until }
    }
}
