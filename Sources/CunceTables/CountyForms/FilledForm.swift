/// A form that was filled.
package struct FilledForm: Equatable, Sendable {
    package let bytes: [UInt8]
    /// The last row of data the form had before.
    package let last: Int
    /// Rows that were put in behind it, which moved what stands below.
    package let inserted: Int

    /// Where a row of the form before it was filled stands now.
    package func row(_ row: Int) -> Int { row > last ? row + inserted : row }
}
