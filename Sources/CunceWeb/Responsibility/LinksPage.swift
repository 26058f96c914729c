import Mustache

/// The three links of a village 三联. Template `links`.
package struct LinksPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// Town leader, area office secretary, resident cadre.
    package let slots: [LinkSlot]

    package init(shell: ShellModel, villageName: String, villageHref: String, slots: [LinkSlot]) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.slots = slots
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "slots": slots
        default: nil
        }
    }
}
