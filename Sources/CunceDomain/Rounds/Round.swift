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
    /// Somebody said that it is over. Its planned last day alone ends nothing.
    package private(set) var closed: Occurrence?
    package private(set) var closingWord = ""

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
        case .closed(let event):
            closingWord = event.word
            closed = at
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: RoundEvent) -> Bool {
        switch event {
        case .opened: opened == nil
        case .closed: opened != nil && closed == nil
        }
    }
}
