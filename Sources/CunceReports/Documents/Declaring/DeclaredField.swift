package import CunceDomain

/// The fields of one kind of document. What writes the document takes its columns and places from
/// here, so that nothing can stand on it that is not declared.
package protocol DeclaredField: CaseIterable, RawRepresentable<String>, Sendable {
    /// What it is called above its column.
    var label: Label { get }
    /// All that what stands there is made from; one or more.
    var sources: [FieldSource] { get }
}

/// One field as `cunce documents coverage` tells it.
package struct FieldDeclaration: Equatable, Sendable {
    package let key: String
    package let label: Label
    package let sources: [FieldSource]

    package init(key: String, label: Label, sources: [FieldSource]) {
        self.key = key
        self.label = label
        self.sources = sources
    }

    package init(_ field: some DeclaredField) {
        self.init(key: field.rawValue, label: field.label, sources: field.sources)
    }

    package var isTyped: Bool { sources.isEmpty || sources.contains(.typed) }
}

/// Sources that several documents have in common.
extension FieldSource {
    static let stages = pack("programme.yaml", "stages")
    static let dimensions = pack("programme.yaml", "dimensions")
    static let severities = pack("programme.yaml", "severities")
    static let taskStates = pack("programme.yaml", "task-states")
    static let links = pack("roles.yaml", "links")
    static let helps = pack("roles.yaml", "helps")
    static let roles = pack("roles.yaml", "roles")
    static let problemTypes = pack("problems.yaml", "problem-types")
    static let workstreams = pack("playbook.yaml", "workstreams")
    static let documents = pack("documents.yaml", "documents")
    static let postNames = events(["post.opened.v1"])
}
