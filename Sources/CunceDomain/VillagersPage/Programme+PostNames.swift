extension Programme {
    /// What a post is called in either language, with and without the blank between its role and
    /// its designation. A person of a made-up town may be called like this, and is no secret.
    package func labels(of post: some PostNamed) -> [String] {
        guard let label = role(post.role)?.label else { return [] }
        return [Language.zh, .en].flatMap { language -> [String] in
            let (role, designation) = (label.text(in: language), post.designation)
            return designation.isEmpty ? [role] : ["\(role) \(designation)", role + designation]
        }
    }
}

/// A post as far as its name asks.
package protocol PostNamed {
    var role: RoleKey { get }
    var designation: String { get }
}

extension Post: PostNamed {}
