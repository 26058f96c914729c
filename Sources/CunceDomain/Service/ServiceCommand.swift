/// What one may write about somebody's service. Nothing of it is proposed by anybody here: what
/// villagers, bodies and courts did is recorded.
package enum ServiceCommand: Codable, Equatable, Sendable {
    case train(ServiceEvent.Trained)
    case beginLeaving(ServiceEvent.LeavingBegun, confirms: Bool)
    case step(ServiceEvent.Stepped, by: RecallBody?)
    /// It has effect: the post is free from the day after.
    case leave(until: CivilDate, words: String)
    /// It was not carried, or taken back.
    case stay(words: String)

    package var subject: (person: PersonID, post: PostID)? {
        switch self {
        case .train(let body): (body.person, body.post)
        case .beginLeaving(let body, _): (body.person, body.post)
        case .step, .leave, .stay: nil
        }
    }
}

/// Who demands a recall.
package enum RecallBody: String, CaseIterable, Codable, Sendable {
    case voters, representatives
    /// Of the collective economic organisation.
    case members

    /// Whether it demands the recall of such a post: whoever chose it does.
    package func demands(of kind: PostKind) -> Bool { (self == .members) == (kind == .collective) }
}
