/// Where what stands in a field comes from.
package enum FieldSource: Hashable, Sendable {
    /// Events of the journal, by their stored names.
    case events([String])
    /// A file of the pack and the key in it. Example: `programme.yaml`, `stages`.
    case pack(String, String)
    /// The list of divisions.
    case divisions
    /// The journal itself: its head, its days, how many rows were found in it.
    case journal
    /// Somebody types it for the document alone. No field of ours may say so; `cunce documents
    /// coverage` ends with 1 where one does.
    case typed

    /// Example: `task.added.v1, task.rescheduled.v1`.
    package var text: String {
        switch self {
        case .events(let names): names.joined(separator: ", ")
        case .pack(let file, let key): "\(file): \(key)"
        case .divisions: "division list"
        case .journal: "journal"
        case .typed: "typed for the document"
        }
    }
}
