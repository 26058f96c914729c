import Mustache

/// The installed programmes 方案. Template `programmes`.
package struct ProgrammesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The one the installation works by first. Never empty in a working town.
    package let programmes: [ProgrammesRow]

    package init(shell: ShellModel, programmes: [ProgrammesRow]) {
        self.shell = shell
        self.programmes = programmes
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "programmes": programmes
        default: nil
        }
    }
}
