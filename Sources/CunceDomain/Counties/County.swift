/// The root of an installation, a county or a town: the fold of its stream.
package struct County: Equatable, Sendable {
    package private(set) var established: CountyEvent.Established?
    package private(set) var adoption = Adoption()
    package private(set) var roster = Roster()
    package private(set) var elections = ByElections()
    package private(set) var groups = WorkGroups()
    package private(set) var forms = CountyForms()
    package private(set) var days = DayChanges()
    package private(set) var templates = OfficeTemplates()
    package private(set) var schemes = FixedSchemes()
    package private(set) var backupTerm = BackupTerm()
    /// Entries of every list imported and every division typed in, oldest first.
    package private(set) var lists: [Int] = []

    package init() {}

    package mutating func apply(_ event: CountyEvent, _ at: Occurrence) {
        switch event {
        case .established(let event):
            established = event
            adoption.establish(event, at)
        case .division: lists.append(at.entry)
        case .roster(let event): roster.apply(event, at)
        case .election(let event): elections.apply(event, at)
        case .group(let event): groups.apply(event, at)
        case .form(let event): forms.apply(event, at)
        case .calendar(let event): days.apply(event, at)
        case .template(let event): templates.apply(event, at)
        case .adoption(let event): adoption.apply(event, at)
        case .scheme(let event): schemes.apply(event, at)
        case .backupTerm(let event): backupTerm.apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: CountyEvent) -> Bool {
        switch event {
        case .established: established == nil
        case .division: true
        case .roster(let event): roster.admits(event)
        case .election(let event): elections.admits(event)
        case .group(let event): groups.admits(event)
        case .form(let event): forms.admits(event)
        case .calendar(let event): days.admits(event)
        case .template(let event): templates.admits(event)
        case .adoption(let event): adoption.admits(event)
        case .scheme(let event): schemes.admits(event)
        case .backupTerm: true
        }
    }
}
