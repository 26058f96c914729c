/// What can happen in the stream of an installation's root, `county/<division>`.
package enum CountyEvent: Equatable, Sendable {
    case established(Established)
    case division(DivisionEvent)
    case roster(RosterEvent)
    case election(ByElectionEvent)
    case group(GroupEvent)
    case form(CountyFormEvent)
    case calendar(CalendarEvent)
    case template(TemplateEvent)
    case adoption(AdoptionEvent)
    case scheme(FixedSchemeEvent)
    case backupTerm(BackupTermEvent)

    /// The installation was set up: its root and the programme it works by.
    package struct Established: Codable, Equatable, Sendable {
        package var root: DivisionID
        package var pack: String
        package var packVersion: String

        package init(root: DivisionID, pack: String, packVersion: String) {
            self.root = root
            self.pack = pack
            self.packVersion = packVersion
        }
    }
}
