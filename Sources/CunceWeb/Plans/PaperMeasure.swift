import Mustache

/// One measure on the paper.
package struct PaperMeasure: MustacheParent, Equatable, Sendable {
    /// Example: `措施 1　旧厂房出租`.
    package let heading: String
    /// Workstream, lead, problems.
    package let line: String
    /// Its tasks.
    package let steps: [PaperStep]

    package init(heading: String, line: String, steps: [PaperStep]) {
        self.heading = heading
        self.line = line
        self.steps = steps
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "line": line
        case "steps": steps
        default: nil
        }
    }
}
