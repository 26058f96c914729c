/// A draft is the town's own until it is sent up.
extension Brief {
    /// Whether it is on its way to the county, or came there.
    package var isUp: Bool { !deliveries.isEmpty }

    /// Whether somebody who sees the town may read it. What was put right before it went, and why,
    /// is read with it.
    package func isOpen(to reader: Standing) -> Bool { isUp || !reader.isAbove }
}
