import CunceDomain
import CunceStore

extension Deed {
    /// Appends what was decided, each event on what stands before it.
    ///
    /// - Throws: `sameIDOtherContent` where an id is taken by another thing of the stream: new
    ///   things take the id their sender made, and ids of the command line are no secret.
    func append<State: Projected>(
        _ events: [State.Event], to stream: String, _ type: State.Type, _ scope: CommitScope
    ) throws {
        for event in events {
            guard try scope.load(type, stream).state.admits(event) else {
                throw Refusal.request(.sameIDOtherContent)
            }
            try scope.append([event], to: stream, type)
        }
    }
}
