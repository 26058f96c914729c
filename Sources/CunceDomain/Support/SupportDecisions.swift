extension Supports {
    /// Decides one command.
    ///
    /// - Parameters:
    ///   - help: the pack's kind of help, `nil` where the pack has no such kind.
    ///   - role: the role of a post, `nil` where there is no such post.
    /// - Source: requirements S11 and S13; pack `roles.yaml`, `helps`.
    package func decide(
        _ command: SupportCommand, help: (HelpKey) -> HelpKind?, role: (PostID) -> Role?
    ) throws(SupportRefusal) -> [SupportEvent] {
        switch command {
        case .pair(let key, let post, let from, let term):
            guard let kind = help(key) else { throw .unknownHelp(key) }
            guard let role = role(post) else { throw .unknownPost(post) }
            guard kind.mayBeGiven(by: role) else { throw .roleMayNotGive(key) }
            let givers = givers(of: key)
            guard !givers.contains(where: { $0.post == post }) else { throw .alreadyPaired }
            guard givers.count < kind.maxPerVillage else {
                throw .helpIsFull(key, max: kind.maxPerVillage)
            }
            if let term, term < from { throw .termBeforeItBegins(from: from) }
            return [.paired(.init(help: key, post: post, from: from, term: term))]
        case .end(let key, let post, let until, let reason):
            guard let pairing = givers(of: key).first(where: { $0.post == post }) else {
                throw .notPaired
            }
            guard until >= pairing.from else { throw .endsBeforeItBegan(from: pairing.from) }
            do {
                let words = try tidy("reason", reason, limit: TextLimit.note)
                return [.ended(.init(help: key, post: post, until: until, reason: words))]
            } catch { throw .field(error) }
        }
    }
}
