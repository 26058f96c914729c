import Mustache

/// The stages of the case with the villages in each. Template `board-stages`.
package struct BoardBand: MustacheParent, Equatable, Sendable {
    /// All seven, in order.
    package let stages: [BoardStage]

    package init(stages: [BoardStage]) { self.stages = stages }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "stages": stages
        default: nil
        }
    }
}
