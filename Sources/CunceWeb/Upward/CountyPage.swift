import Mustache

/// The towns of a county as its leaders look at them. Template `county`.
package struct CountyPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// By the code of the division; those with something to take come first.
    package let towns: [CountyTownRow]
    /// What the reader's county asked for and is not done.
    package let instructions: [UpwardRow]
    /// What towns ask formally and nobody has answered.
    package let requests: [UpwardRow]
    /// The digest of this week.
    package let digestHref: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "towns": towns
        case "instructions": instructions
        case "requests": requests
        case "digestHref": digestHref
        default: nil
        }
    }
}
