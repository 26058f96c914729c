package import CunceDomain

/// One command on its way into the journal.
package struct CommitJob: Sendable {
    package let command: CommandID
    /// `post/person`, as entries name it.
    package let actor: String
    package let happenedOn: CivilDate
    package let recordedAt: Moment
    /// SHA-256 of what was asked, so that the same id with another request is noticed.
    package let request: [UInt8]
    /// Loads the past, decides, appends. Throws a refusal where the rules say no.
    package let decide: @Sendable (CommitScope) throws -> Void

    /// Is told now and then how many entries of how many are written, where they were held back.
    package let progress: @Sendable (_ written: Int, _ all: Int) -> Void

    package init(
        command: CommandID, actor: String, happenedOn: CivilDate, recordedAt: Moment,
        request: [UInt8], progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
        decide: @escaping @Sendable (CommitScope) throws -> Void
    ) {
        self.command = command
        self.actor = actor
        self.happenedOn = happenedOn
        self.recordedAt = recordedAt
        self.request = request
        self.progress = progress
        self.decide = decide
    }
}
