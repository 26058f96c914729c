/// A number with the entries behind it.
package struct Figure: Equatable, Sendable {
    package let count: Int
    /// Global numbers, ascending, each once.
    package let entries: [Int]

    package init(count: Int, entries: [Int]) {
        self.count = count
        var ascending = entries.sorted()
        var last: Int?
        ascending.removeAll { number in
            defer { last = number }
            return number == last
        }
        self.entries = ascending
    }
}
