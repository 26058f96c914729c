/// What a file is about. 附件的对象
///
/// Shape, as written: `case`, or the kind, a colon and the id, such as `task:t1`.
package enum AttachmentSubject: Hashable, Sendable {
    /// The village's case as a whole.
    case kase
    case problem(ProblemID)
    case measure(MeasureID)
    case task(TaskID)
    case project(ProjectID)
    case visit(VisitID)
    /// What shows that help came or was used: a receipt, a photograph. 凭证
    case promise(PromiseID)

    package var text: String { id.map { "\(kind):\($0)" } ?? kind }

    package var kind: String {
        switch self {
        case .kase: "case"
        case .problem: "problem"
        case .measure: "measure"
        case .task: "task"
        case .project: "project"
        case .visit: "visit"
        case .promise: "promise"
        }
    }

    private var id: String? {
        switch self {
        case .kase: nil
        case .problem(let id): id.text
        case .measure(let id): id.text
        case .task(let id): id.text
        case .project(let id): id.text
        case .visit(let id): id.text
        case .promise(let id): id.text
        }
    }

    /// `nil` for anything of another shape: for whatever comes from outside.
    package init?(checking text: String) {
        guard text != "case" else {
            self = .kase
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let found = Self.of(kind: parts[0], id: parts[1]) else {
            return nil
        }
        self = found
    }

    private static func of(kind: String, id: String) -> AttachmentSubject? {
        switch kind {
        case "problem": ProblemID(checking: id).map { .problem($0) }
        case "measure": MeasureID(checking: id).map { .measure($0) }
        case "task": TaskID(checking: id).map { .task($0) }
        case "project": ProjectID(checking: id).map { .project($0) }
        case "visit": VisitID(checking: id).map { .visit($0) }
        case "promise": PromiseID(checking: id).map { .promise($0) }
        default: nil
        }
    }
}

extension AttachmentSubject: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let subject = Self(checking: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no subject of a file")
        }
        self = subject
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
