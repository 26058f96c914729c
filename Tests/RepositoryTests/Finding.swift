import Testing

/// One place where a rule is not kept.
struct Finding: Equatable, CustomStringConvertible {
    let path: String
    /// From 1; 0 where the whole file is meant.
    let line: Int
    let what: String

    var description: String { line > 0 ? "\(path):\(line): \(what)" : "\(path): \(what)" }
}

/// Records one failure that lists every finding and says what to do about them.
func expectNone(
    _ findings: [Finding], mend: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard !findings.isEmpty else { return }
    let list = findings.map { "  " + $0.description }.joined(separator: "\n")
    Issue.record("\(mend)\n\(list)", sourceLocation: sourceLocation)
}
