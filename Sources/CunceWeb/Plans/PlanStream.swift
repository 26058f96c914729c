import Mustache

/// The measures of one workstream 三推.
package struct PlanStream: MustacheParent, Equatable, Sendable {
    /// The workstream. Example: `班子建设`.
    package let name: String
    /// Example: `2 条措施，5 项任务，办结 3`.
    package let line: String
    /// In the order they were added.
    package let measures: [PlanMeasure]

    package init(name: String, line: String, measures: [PlanMeasure]) {
        self.name = name
        self.line = line
        self.measures = measures
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "line": line
        case "measures": measures
        default: nil
        }
    }
}
