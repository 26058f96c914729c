import CunceReports

extension Door {
    /// - Parameter how: key of the words that say how it is counted.
    init(_ figure: Figure, how: String) {
        self.init(count: figure.count, entries: figure.entries, how: how)
    }

    init(count: Int, entries: [Int], how: String) {
        self.init(
            number: "\(count)", href: count == 0 ? nil : EntryNumbers.href(entries, how: how))
    }
}
