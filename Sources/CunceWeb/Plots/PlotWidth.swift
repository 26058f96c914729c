/// The two widths every plot is drawn for: letters stay as large as those around them.
package enum PlotWidth: String, CaseIterable, Sendable {
    case wide, narrow

    /// Unit: pixels.
    var pixels: Int {
        switch self {
        case .wide: 672
        case .narrow: 328
        }
    }
}
