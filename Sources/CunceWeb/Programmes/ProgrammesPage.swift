import Mustache

/// The installed programmes 方案. Template `programmes`.
package struct ProgrammesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The one the installation works by first. Never empty in a working town.
    package let programmes: [ProgrammesRow]
    /// Where the one of rounds to come is chosen, if the reader may.
    package let adoptHref: String?

    package init(shell: ShellModel, programmes: [ProgrammesRow], adoptHref: String? = nil) {
        self.shell = shell
        self.programmes = programmes
        self.adoptHref = adoptHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "programmes": programmes
        case "adoptHref": adoptHref.orAbsent
        default: nil
        }
    }
}
