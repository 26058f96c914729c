import Mustache

/// What a supporter promised and what is asked of it. Template `supporter`.
package struct SupporterPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The supporter.
    package let who: String
    /// How many promises.
    package let count: Door
    /// How many of them are still to come.
    package let owed: Door
    /// How many are stuck.
    package let stuck: Door
    /// Sums over its promises.
    package let money: MoneyLine?
    /// Its unfinished tasks, the most pressing first.
    package let tasks: [SupporterTask]
    /// The villages it helps.
    package let villages: [SupporterVillage]

    package init(
        shell: ShellModel, who: String, count: Door, owed: Door, stuck: Door,
        money: MoneyLine? = nil, tasks: [SupporterTask], villages: [SupporterVillage]
    ) {
        self.shell = shell
        self.who = who
        self.count = count
        self.owed = owed
        self.stuck = stuck
        self.money = money
        self.tasks = tasks
        self.villages = villages
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "who": who
        case "count": count
        case "owed": owed
        case "stuck": stuck
        case "money": money.orAbsent
        case "tasks": tasks
        case "villages": villages
        default: nil
        }
    }
}
