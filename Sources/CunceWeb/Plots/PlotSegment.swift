/// A part of a bar: how much, filled how, and what it is called.
package struct PlotSegment: Equatable, Sendable {
    package let fill: PlotFill
    /// Unit: that of the plot, 0 or more.
    package let value: Int
    package let word: String

    package init(_ fill: PlotFill, _ value: Int, _ word: String) {
        self.fill = fill
        self.value = value
        self.word = word
    }
}
