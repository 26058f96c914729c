/// What is known of a person without opening anything sealed: that they are in our records.
package struct PersonRecord: Equatable, Sendable {
    package let id: PersonID
    package private(set) var registered: Occurrence?
}

extension PersonRecord: Aggregate {
    package init(key: String) {
        id = PersonID(key)
        registered = nil
    }

    package func admits(_ event: PersonEvent) -> Bool { registered == nil }

    package mutating func apply(_ event: PersonEvent, _ at: Occurrence) {
        switch event {
        case .registered: registered = at
        }
    }
}
