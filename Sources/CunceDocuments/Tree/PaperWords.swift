/// Words of a paper, with the numbers of the journal's entries that they stand on.
package struct PaperWords: Equatable, Sendable {
    /// A part that is set in one way.
    package struct Run: Equatable, Sendable {
        package var text: String
        package var isBold: Bool

        package init(_ text: String, isBold: Bool = false) {
            self.text = text
            self.isBold = isBold
        }
    }

    package var runs: [Run]
    /// Ascending.
    package var entries: [Int]

    package init(_ runs: [Run], entries: [Int] = []) {
        self.runs = runs
        self.entries = entries
    }

    package init(_ text: String, entries: [Int] = []) {
        self.init([Run(text)], entries: entries)
    }

    package var text: String { runs.map(\.text).joined() }
}
