/// One person's pay on one post in one period, as drawn up and approved. 报酬卷
package struct PayFile: Equatable, Sendable {
    package enum Stage: String, CaseIterable, Codable, Sendable {
        case drawn
        case returned
        case approved
    }

    /// A word with the place it stands at in the journal.
    package struct Said<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        package let at: Occurrence
    }

    package let id: FileID
    package internal(set) var stage = Stage.drawn
    /// Oldest first; the last counts.
    package internal(set) var drafts: [Said<PayEvent.Drawn>] = []
    package internal(set) var returns: [Said<PayEvent.Worded>] = []
    package internal(set) var approval: Said<PayEvent.Approved>?

    package init(id: FileID) { self.id = id }

    package var drawn: Said<PayEvent.Drawn>? { drafts.last }

    /// Posts that read it because of what they have to do in it.
    package var parts: Set<PostID> { Set([drawn?.value.approver].compactMap(\.self)) }
}

extension PayFile: Aggregate {
    package init(key: String) { self.init(id: FileID(key)) }

    package func admits(_ event: PayEvent) -> Bool {
        switch event {
        case .drawn: drafts.isEmpty || stage == .returned || stage == .drawn
        case .givenBack: !drafts.isEmpty && stage != .returned
        case .approved: !drafts.isEmpty && stage == .drawn
        }
    }

    package mutating func apply(_ event: PayEvent, _ at: Occurrence) {
        switch event {
        case .drawn(let body):
            drafts.append(Said(value: body, at: at))
            stage = .drawn
        case .givenBack(let body):
            returns.append(Said(value: body, at: at))
            approval = nil
            stage = .returned
        case .approved(let body):
            approval = Said(value: body, at: at)
            stage = .approved
        }
    }
}
