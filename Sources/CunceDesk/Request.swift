package import CunceDomain

/// A command on its way: what is asked, by whom, under which id, and when it happened.
package struct Request: Sendable {
    /// Made by whoever asks, once for each deed: a form, a phone, a command line. New things take
    /// this id.
    package let id: CommandID
    package let actor: Actor
    /// Today, or an earlier day for what is written down late.
    package let happenedOn: CivilDate
    package let command: Command

    package init(id: CommandID, actor: Actor, happenedOn: CivilDate, command: Command) {
        self.id = id
        self.actor = actor
        self.happenedOn = happenedOn
        self.command = command
    }
}
