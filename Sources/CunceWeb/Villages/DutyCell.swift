import Mustache

/// One cell of the matrix; an empty one is no fault.
package struct DutyCell: MustacheParent, Equatable, Sendable {
    /// The tasks, or absent.
    package let beads: BeadString?

    package init(beads: BeadString? = nil) {
        self.beads = beads
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "beads": beads.orAbsent
        default: nil
        }
    }
}
