/// How a column looks in a workbook.
package struct XLSXColumn: Equatable, Sendable {
    package let heading: String
    /// Unit: characters of the body font.
    package let width: Int
    /// Whether lines are broken: sentences, not codes.
    package let isProse: Bool

    package init(heading: String, width: Int, isProse: Bool) {
        self.heading = heading
        self.width = width
        self.isProse = isProse
    }
}
