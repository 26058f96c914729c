/// How large a preview is: its longer side. Unit: pixels.
package enum PreviewSize: Int, CaseIterable, Sendable {
    /// For rows of pictures.
    case small = 320
    /// For looking at one.
    case large = 1_600
}
