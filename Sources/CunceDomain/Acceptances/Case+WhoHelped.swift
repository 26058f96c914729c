extension Case {
    /// People who worked on the village: whoever did a task, and whoever holds a post that is or
    /// was linked to it, is paired with it, owes it something or answers for a part.
    package func helpers(_ roster: Roster) -> Set<PersonID> {
        let posts = involved.union(links.holdings.map(\.post))
        return posts.reduce(into: tasks.all.reduce(into: []) { $0.formUnion($1.doers) }) {
            people, post in
            if let holder = roster.posts[post]?.holder { people.insert(holder) }
        }
    }
}
