/// 三帮 and the pairings besides: who helps a village, kind by kind, with the history.
package struct Supports: Equatable, Sendable {
    /// Every pairing there ever was, oldest first.
    package private(set) var pairings: [Pairing] = []

    package init() {}

    /// Those who give a kind of help now (that is: whose pairing has not been ended).
    package func givers(of help: HelpKey) -> [Pairing] {
        pairings.filter { $0.help == help && $0.until == nil }
    }

    /// Every post paired now.
    package var paired: Set<PostID> {
        Set(pairings.filter { $0.until == nil }.map(\.post))
    }

    package mutating func apply(_ event: SupportEvent, _ at: Occurrence) {
        switch event {
        case .paired(let paired):
            pairings.append(
                Pairing(
                    help: paired.help, post: paired.post, from: paired.from, term: paired.term,
                    until: nil, entries: [at.entry]))
        case .ended(let ended):
            for index in pairings.indices
            where pairings[index].help == ended.help && pairings[index].post == ended.post
                && pairings[index].until == nil
            {
                pairings[index].until = ended.until
                pairings[index].entries.append(at.entry)
            }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: SupportEvent) -> Bool {
        switch event {
        case .paired(let paired): !givers(of: paired.help).contains { $0.post == paired.post }
        case .ended(let ended): givers(of: ended.help).contains { $0.post == ended.post }
        }
    }
}
