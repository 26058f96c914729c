import CunceDesk
import CunceDomain
import CunceStore

/// Large tables on their way: being looked through, or being taken in.
final class TableWork: Sendable {
    /// Looking through, for one reader, on one state of the journal.
    struct Preview: Hashable {
        let table: CommandID
        let actor: PostID
        let entries: Int
    }

    /// Taking in, asked for by one form.
    struct Taking: Hashable {
        let command: CommandID
        let table: CommandID
        /// `post/person`
        let actor: String
    }

    let previews = LongWork<Preview, ImportOutcome>()
    let takings = LongWork<Taking, Receipt>()
}
