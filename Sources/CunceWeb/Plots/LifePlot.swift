package import CunceDomain

/// Lines through time, one below the other, each cut into stretches.
package struct LifePlot: Equatable, Sendable {
    package struct Stretch: Equatable, Sendable {
        package let fill: PlotFill
        package let word: String
        package let from: CivilDate
        package let until: CivilDate

        package init(fill: PlotFill, word: String, from: CivilDate, until: CivilDate) {
            self.fill = fill
            self.word = word
            self.from = from
            self.until = until
        }
    }

    package struct Row: Equatable, Sendable {
        package let label: String
        package let stretches: [Stretch]

        package init(label: String, stretches: [Stretch]) {
            self.label = label
            self.stretches = stretches
        }
    }

    package let rows: [Row]
    package let first: CivilDate
    package let last: CivilDate
    package let legend: [PlotSegment]

    package init(rows: [Row], first: CivilDate, last: CivilDate, legend: [PlotSegment]) {
        self.rows = rows
        self.first = first
        self.last = last
        self.legend = legend
    }

    private static let row = 22

    /// - Parameter month: the name of the month a day is the first of.
    package func svg(
        id: String, title: String, told: String, month: (CivilDate) -> String, _ kind: PlotWidth
    ) -> String {
        var drawing = PlotDrawing(id: "\(id)-\(kind.rawValue)", width: kind.pixels)
        drawing.legend(legend.map { ($0.fill, $0.word) })
        let longest = rows.map { PlotText.width(of: $0.label) }.max() ?? 0
        let left = min(longest, kind.pixels / 4) + 8
        let axis = TimeAxis(
            first: first, last: max(last, first.adding(days: 1)), left: left,
            length: kind.pixels - left)
        drawing.height += 12
        let top = drawing.height + 5
        let bottom = top + rows.count * Self.row
        for mark in axis.months(month) {
            let x = axis.x(mark.day)
            drawing.line("pl-grid", from: (x, drawing.height - 9), to: (x, bottom))
            drawing.text(mark.name, x: x + 3, y: drawing.height)
        }
        for (place, row) in rows.enumerated() {
            draw(row, top + place * Self.row, axis, &drawing)
        }
        drawing.line("pl-base", from: (left, bottom), to: (kind.pixels, bottom))
        drawing.height = bottom + 4
        return drawing.svg(title: title, told: told, kind)
    }

    private func draw(_ row: Row, _ y: Int, _ axis: TimeAxis, _ drawing: inout PlotDrawing) {
        drawing.text(PlotText.cut(row.label, to: axis.left - 8), x: 0, y: y + 14, .label)
        for stretch in row.stretches {
            let (from, to) = (axis.x(stretch.from), axis.x(stretch.until))
            drawing.area(stretch.fill, x: from, y: y + 3, width: max(to - from, 2), height: 14)
        }
    }
}
