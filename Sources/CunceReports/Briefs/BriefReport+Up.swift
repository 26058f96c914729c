package import CunceDomain

extension BriefReport {
    /// Whether somebody may read it: see `Brief.isOpen`. What was only made for this look at it
    /// went up to nobody.
    ///
    /// - Parameter reader: `nil` for whoever runs the program, and sees all.
    package func isOpen(to reader: Standing?) -> Bool {
        guard reader?.isAbove ?? false else { return true }
        return isComposed && (state == .sent || state == .acknowledged)
    }
}
