import CunceDomain
import CunceStore

/// The id of a thing that is to be new, and where it would be found if it were not.
struct NewID: Sendable {
    private let text: String
    private let found: String

    static func round(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT round_id FROM rounds WHERE round_id = $1")
    }

    static func huddle(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT huddle_id FROM huddles WHERE huddle_id = $1")
    }

    static func problem(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT problem_id FROM problems WHERE problem_id = $1")
    }

    static func task(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT task_id FROM tasks WHERE task_id = $1")
    }

    static func attachment(_ id: some CustomStringConvertible) -> NewID {
        NewID(
            text: "\(id)",
            found: "SELECT attachment_id FROM attachments WHERE attachment_id = $1")
    }

    static func visit(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT visit_id FROM visits WHERE visit_id = $1")
    }

    static func project(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT project_id FROM projects WHERE project_id = $1")
    }

    static func promise(_ id: some CustomStringConvertible) -> NewID {
        NewID(text: "\(id)", found: "SELECT promise_id FROM promises WHERE promise_id = $1")
    }

    func isTaken(on connection: any SQLConnection) throws -> Bool {
        try connection.row(found, [.text(text)]) { try $0.text(0) } != nil
    }
}

extension Deed {
    /// Things of one kind have ids of their own in all streams: the tables know them by nothing
    /// else. Senders make the ids, so they may send one that is another's.
    func mustBeFree(_ id: NewID?, _ scope: CommitScope) throws {
        guard let id, try id.isTaken(on: scope.connection) else { return }
        throw Refusal.request(.sameIDOtherContent)
    }
}
