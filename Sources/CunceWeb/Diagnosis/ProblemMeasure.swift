import Mustache

/// One measure of the plan against a problem.
package struct ProblemMeasure: MustacheParent, Equatable, Sendable {
    /// What is done; leads to the plan.
    package let title: TextLink
    /// Workstream and lead. Example: `重点难题 · 班子成员 乙`.
    package let line: String

    package init(
        title: TextLink,
        line: String
    ) {
        self.title = title
        self.line = line
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "line": line
        default: nil
        }
    }
}
