/// What belongs to somebody's service on a post: a training, or how they left the post. 履职经历
///
/// It is sealed: in the open roster stands only until which day somebody was on a post.
package struct ServiceFile: Equatable, Sendable {
    package typealias Said = PersonnelAction.Said

    package enum State: String, Sendable {
        /// Nothing was written.
        case none
        case trained
        /// A way of leaving the post is under way.
        case leaving
        case left
        /// It came to nothing: not carried, or withdrawn.
        case stays
    }

    package let id: FileID
    package private(set) var training: Said<ServiceEvent.Trained>?
    package private(set) var leaving: Said<ServiceEvent.LeavingBegun>?
    package private(set) var steps: [Said<ServiceEvent.Stepped>] = []
    package private(set) var end: Said<ServiceEvent.Ended>?

    package init(id: FileID) { self.id = id }

    package var state: State {
        if training != nil { return .trained }
        guard leaving != nil else { return .none }
        guard let end else { return .leaving }
        return end.value.isLeft ? .left : .stays
    }

    /// What was said last of a step.
    package func said(_ step: LeavingStep) -> ServiceEvent.Stepped? {
        steps.last { $0.value.step == step }?.value
    }
}

extension ServiceFile: Aggregate {
    package init(key: String) { self.init(id: FileID(key)) }

    package func admits(_ event: ServiceEvent) -> Bool {
        switch event {
        case .trained, .leavingBegun: state == .none
        case .stepped, .ended: state == .leaving
        }
    }

    package mutating func apply(_ event: ServiceEvent, _ at: Occurrence) {
        switch event {
        case .trained(let body): training = Said(value: body, at: at)
        case .leavingBegun(let body): leaving = Said(value: body, at: at)
        case .stepped(let body): steps.append(Said(value: body, at: at))
        case .ended(let body): end = Said(value: body, at: at)
        }
    }
}
