import Mustache

/// All files of a case 附件. Template `attachments`.
package struct AttachmentsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// How many, with the entries behind them; absent where there are none.
    package let number: Door?
    /// By what they are about, the newest first.
    package let groups: [AttachmentGroup]
    /// Attaches more; absent for whoever may only look.
    package let attach: AttachForm?

    package init(
        shell: ShellModel, villageName: String, villageHref: String, number: Door? = nil,
        groups: [AttachmentGroup], attach: AttachForm? = nil
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.number = number
        self.groups = groups
        self.attach = attach
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "number": number.orAbsent
        case "groups": groups
        case "attach": attach.orAbsent
        default: nil
        }
    }
}
