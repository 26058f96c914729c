/// One run of a programme in a town or county, with a period. 轮次
package struct Round: Equatable, Sendable {
    package let id: RoundID
    package private(set) var title = ""
    package private(set) var division: DivisionID?
    package private(set) var opens: CivilDate?
    package private(set) var closes: CivilDate?
    package private(set) var targets = ""
    /// Key of the pack under which it runs.
    package private(set) var pack = ""
    /// The versions it ran under, oldest first; the last is the one that holds.
    package private(set) var tenures: [PackTenure] = []
    package private(set) var opened: Occurrence?
    /// Somebody said that it is over. Its planned last day alone ends nothing.
    package private(set) var closed: Occurrence?
    package private(set) var closingWord = ""

    package init(id: RoundID) { self.id = id }

    /// Version of the pack under which it runs.
    package var packVersion: String { tenures.last?.version ?? "" }

    /// Version of the pack under which an entry was made.
    package func packVersion(at entry: Int) -> String {
        (tenures.last { $0.at.entry <= entry } ?? tenures.first)?.version ?? ""
    }

    package mutating func apply(_ event: RoundEvent, _ at: Occurrence) {
        switch event {
        case .opened(let event):
            title = event.title
            division = event.division
            opens = event.opens
            closes = event.closes
            targets = event.targets
            pack = event.pack
            tenures = [PackTenure(version: event.packVersion, basis: "", reason: "", at: at)]
            opened = at
        case .packChanged(let event):
            tenures.append(
                PackTenure(
                    version: event.version, basis: event.basis, reason: event.reason, at: at))
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
        case .packChanged(let event):
            opened != nil && closed == nil && event.version != packVersion
        }
    }
}
