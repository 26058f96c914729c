/// How an area of a plot is filled: told apart by its pattern, so that print without colour and
/// eyes that see none lose nothing; colour only repeats it.
package enum PlotFill: String, CaseIterable, Sendable {
    /// Brought to its end and checked.
    case whole
    /// Brought to its end, with something to be said about it.
    case hatch
    /// Going on.
    case plain
    /// Late, or not done.
    case cross
    /// Stuck, or over.
    case dark
    /// Beside the matter: excused, new, of another round.
    case dots

    /// The pattern as SVG; `nil` for areas of one tone.
    func pattern(in id: String) -> String? {
        let shape: String? =
            switch self {
            case .hatch: "<path d=\"M-1 7L7 -1M-1 1L1 -1M5 7L7 5\"/>"
            case .cross: "<path d=\"M0 0L6 6M6 0L0 6\"/>"
            case .dots: "<circle cx=\"2\" cy=\"2\" r=\"1\"/><circle cx=\"5\" cy=\"5\" r=\"1\"/>"
            case .whole, .plain, .dark: nil
            }
        return shape.map {
            "<pattern id=\"\(id)-\(rawValue)\" class=\"pp-\(rawValue)\" width=\"6\" height=\"6\""
                + " patternUnits=\"userSpaceOnUse\">\($0)</pattern>"
        }
    }
}
