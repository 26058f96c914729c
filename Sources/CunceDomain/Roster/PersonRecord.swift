/// What is known of a person without opening anything sealed: that they are in our records.
package struct PersonRecord: Equatable, Sendable {
    package let id: PersonID
    package private(set) var registered: Occurrence?
    package private(set) var forgotten: Occurrence?
}

extension PersonRecord: Aggregate {
    package init(key: String) {
        id = PersonID(key)
        registered = nil
        forgotten = nil
    }

    package func admits(_ event: PersonEvent) -> Bool {
        switch event {
        case .registered: registered == nil
        case .forgotten: registered != nil && forgotten == nil
        }
    }

    package mutating func apply(_ event: PersonEvent, _ at: Occurrence) {
        switch event {
        case .registered: registered = at
        case .forgotten: forgotten = at
        }
    }
}
