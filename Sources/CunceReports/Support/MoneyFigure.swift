package import CunceStore

/// A sum of money with the entries behind it.
package struct MoneyFigure: Equatable, Sendable {
    /// Unit: fen.
    package let fen: Int
    /// Global numbers, ascending, each once.
    package let entries: [Int]

    /// The sum over promises that have something of it.
    package init(_ promises: [PromiseSummary], _ part: (PromiseSummary) -> Int) {
        let own = promises.filter { part($0) != 0 }
        fen = own.reduce(0) { $0 + part($1) }
        entries = Array(Set(own.flatMap(\.entries))).sorted()
    }
}
