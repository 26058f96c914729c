/// What a line of the villagers' page is about: something of the case that has a record of its
/// own, from which the line takes its state and its days. 公开事项
///
/// Shape, as written: the kind, a colon and the id, such as `task:t1`.
package enum ReleaseSubject: Hashable, Sendable {
    case task(TaskID)
    case measure(MeasureID)
    case project(ProjectID)
    case promise(PromiseID)

    package var text: String {
        switch self {
        case .task(let id): "task:\(id)"
        case .measure(let id): "measure:\(id)"
        case .project(let id): "project:\(id)"
        case .promise(let id): "promise:\(id)"
        }
    }

    /// `nil` for anything of another shape: for whatever comes from outside.
    package init?(checking text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let found: ReleaseSubject? =
            switch parts[0] {
            case "task": TaskID(checking: parts[1]).map { .task($0) }
            case "measure": MeasureID(checking: parts[1]).map { .measure($0) }
            case "project": ProjectID(checking: parts[1]).map { .project($0) }
            case "promise": PromiseID(checking: parts[1]).map { .promise($0) }
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}

extension ReleaseSubject: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let subject = Self(checking: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "nothing that is released")
        }
        self = subject
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
