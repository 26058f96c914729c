/// Somebody who agreed to be kept in view: who may follow on a post, or may come back to the
/// village. 人才储备
///
/// It stands in a sealed file and lasts as long as the consent: once that is withdrawn the key is
/// destroyed, and nothing is left to say that there was one (PIPL, arts. 15 and 47).
package struct PersonInView: Equatable, Sendable {
    package typealias Said = PersonnelAction.Said

    package let id: FileID
    /// `nil` before anything was written.
    package private(set) var agreement: Said<InViewEvent.Agreed>?
    /// What they can do, as it was said last.
    package private(set) var skills = ""
    package private(set) var offers: [Said<InViewEvent.Worded>] = []
    package private(set) var steps: [Said<InViewEvent.Worded>] = []
    package private(set) var outcome: Said<InViewEvent.TookUp>?

    package init(id: FileID) { self.id = id }

    package var isWritten: Bool { agreement != nil }
}

extension PersonInView: Aggregate {
    package init(key: String) { self.init(id: FileID(key)) }

    package func admits(_ event: InViewEvent) -> Bool {
        switch event {
        case .agreed: !isWritten
        case .described, .offered, .stepped: isWritten
        case .tookUp: isWritten && outcome == nil
        }
    }

    package mutating func apply(_ event: InViewEvent, _ at: Occurrence) {
        switch event {
        case .agreed(let body):
            agreement = Said(value: body, at: at)
            skills = body.skills
        case .described(let body): skills = body.words
        case .offered(let body): offers.append(Said(value: body, at: at))
        case .stepped(let body): steps.append(Said(value: body, at: at))
        case .tookUp(let body): outcome = Said(value: body, at: at)
        }
    }
}
