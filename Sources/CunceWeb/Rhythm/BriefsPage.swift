import Mustache

/// All briefs 专报. Template `briefs`.
package struct BriefsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The newest first.
    package let briefs: [BriefRow]
    /// What goes between town and county, one link for each round.
    package let upwards: [TextLink]

    package init(shell: ShellModel, briefs: [BriefRow], upwards: [TextLink]) {
        self.shell = shell
        self.briefs = briefs
        self.upwards = upwards
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "briefs": briefs
        case "upwards": upwards
        default: nil
        }
    }
}
