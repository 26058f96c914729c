import Mustache

/// The help given to a village 帮扶. Template `support`.
package struct SupportPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// The kinds of help in the order of the pack.
    package let helps: [HelpSection]
    /// Sums of what was promised, came and was used; absent without money.
    package let money: MoneyLine?
    /// What was promised.
    package let promises: [PromiseRow]
    /// Writes down a promise.
    package let make: MakePromiseForm?
    /// The work groups of the town.
    package let groupsHref: String?

    package init(
        shell: ShellModel, villageName: String, villageHref: String, helps: [HelpSection],
        money: MoneyLine? = nil, promises: [PromiseRow], make: MakePromiseForm? = nil,
        groupsHref: String? = nil
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.helps = helps
        self.money = money
        self.promises = promises
        self.make = make
        self.groupsHref = groupsHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "helps": helps
        case "money": money.orAbsent
        case "promises": promises
        case "make": make.orAbsent
        case "groupsHref": groupsHref.orAbsent
        default: nil
        }
    }
}
