/// Where the head of a form stands and where its rows begin.
package struct FormLayout: Equatable, Sendable {
    /// Rows of the head, from 1.
    package let head: ClosedRange<Int>
    /// The first row of data.
    package let firstRow: Int

    package init(head: ClosedRange<Int>, firstRow: Int) {
        self.head = head
        self.firstRow = firstRow
    }
}
