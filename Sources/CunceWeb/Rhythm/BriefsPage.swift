import Mustache

/// All briefs 专报. Template `briefs`.
package struct BriefsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The newest first.
    package let briefs: [BriefRow]

    package init(shell: ShellModel, briefs: [BriefRow]) {
        self.shell = shell
        self.briefs = briefs
    }

    package func child(named name: String) -> Any? {
        switch name {
        case "shell": shell
        case "briefs": briefs
        default: nil
        }
    }
}
