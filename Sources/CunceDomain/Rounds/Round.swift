/// One run of a programme in a town or county, with a period. 轮次
package struct Round: Equatable, Sendable {
    package let id: RoundID
    package private(set) var title = ""
    package private(set) var division: DivisionID?
    package private(set) var opens: CivilDate?
    package private(set) var closes: CivilDate?
    package private(set) var targets = ""
    /// Key and version of the pack under which it runs.
    package private(set) var pack = ""
    package private(set) var packVersion = ""
    package private(set) var opened: Occurrence?

    package init(id: RoundID) { self.id = id }

    package mutating func apply(_ event: RoundEvent, _ at: Occurrence) {
        switch event {
        case .opened(let event):
            title = event.title
            division = event.division
            opens = event.opens
            closes = event.closes
            targets = event.targets
            pack = event.pack
            packVersion = event.packVersion
            opened = at
        }
    }
}
