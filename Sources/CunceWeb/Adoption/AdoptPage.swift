import Mustache

/// Which pack rounds to come run under 采用方案. Template `adopt`.
package struct AdoptPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What the installation worked by, the latest first.
    package let steps: [PackTenureRow]
    /// Others that are installed.
    package let packs: [AdoptablePack]
    /// Whether there is one.
    package let hasOthers: Bool
    /// Adopts one; absent where none can be.
    package let form: AdoptForm?

    package init(
        shell: ShellModel, steps: [PackTenureRow], packs: [AdoptablePack], hasOthers: Bool,
        form: AdoptForm? = nil
    ) {
        self.shell = shell
        self.steps = steps
        self.packs = packs
        self.hasOthers = hasOthers
        self.form = form
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "steps": steps
        case "packs": packs
        case "hasOthers": hasOthers
        case "form": form.orAbsent
        default: nil
        }
    }
}
