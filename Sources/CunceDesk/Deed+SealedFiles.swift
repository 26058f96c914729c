import CunceDomain
import CunceStore

/// Reading and writing what is sealed, inside a commit.
extension Deed {
    /// The key of a file this command is about.
    func fileKey(_ id: FileID) throws -> FileKey {
        guard let key = files[id] else { throw Refusal.action(.unknown) }
        return key
    }

    func opened<State: Aggregate>(
        _ type: State.Type, _ key: FileKey, _ scope: CommitScope
    ) throws -> State where State.Event: StoredEvent {
        let file = try scope.load(SealedFile.self, StreamName.of(key.file)).state
        return try FileSealing.state(type, of: file, key: key.key)
    }

    /// Appends what was decided, each event on what stands before it.
    func write<State: Aggregate>(
        _ events: [State.Event], _ type: State.Type, _ key: FileKey, _ scope: CommitScope
    ) throws where State.Event: StoredEvent {
        for event in events {
            guard try opened(type, key, scope).admits(event) else {
                throw Refusal.request(.sameIDOtherContent)
            }
            let sealed = try FileSealing.seal(event, in: key.file, key: key.key)
            try scope.append([sealed], to: StreamName.of(key.file), SealedFile.self)
        }
    }

    /// Where a post is: what decides who keeps its files.
    func path(of post: PostID, _ scope: CommitScope) throws -> String {
        guard let division = try roster(scope).posts[post]?.division else { return "" }
        return try DivisionByID.find(division, on: scope.connection)?.path.text ?? ""
    }

    /// Under what right the actor knows of a file; a file they do not know of is unknown to them.
    func right(on facts: FileAccess.Facts) throws -> FileAccess.Right {
        let reader = FileAccess.Reader(person: actor.person, actor: actor)
        guard let right = FileAccess.right(of: reader, on: facts) else {
            throw Refusal.action(.unknown)
        }
        return right
    }
}
