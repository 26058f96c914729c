/// Bars that lie, one below the other, each with its words beside it.
package struct BarPlot: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package let label: String
        package let segments: [PlotSegment]
        /// What the bar says, in pieces that are not broken.
        package let notes: [String]
        /// Something to lay beside it, thinner: the same of another round.
        package let beside: PlotSegment?

        package init(
            label: String, segments: [PlotSegment], notes: [String], beside: PlotSegment? = nil
        ) {
            self.label = label
            self.segments = segments
            self.notes = notes
            self.beside = beside
        }
    }

    package let rows: [Row]
    /// What the fills mean; none where the labels say it.
    package let legend: [PlotSegment]

    package init(rows: [Row], legend: [PlotSegment] = []) {
        self.rows = rows
        self.legend = legend
    }

    private var most: Int {
        rows.map { row in
            max(row.segments.reduce(0) { $0 + $1.value }, row.beside?.value ?? 0)
        }.max() ?? 0
    }

    package func svg(id: String, title: String, told: String, _ kind: PlotWidth) -> String {
        var drawing = PlotDrawing(id: "\(id)-\(kind.rawValue)", width: kind.pixels)
        if !legend.isEmpty { drawing.legend(legend.map { ($0.fill, $0.word) }) }
        for row in rows { draw(row, &drawing) }
        return drawing.svg(title: title, told: told, kind)
    }

    private func draw(_ row: Row, _ drawing: inout PlotDrawing) {
        let joined = row.notes.joined(separator: " · ")
        let isShort =
            PlotText.width(of: row.label) + PlotText.width(of: joined) + 24 <= drawing.width
        drawing.height += 16
        drawing.text(
            PlotText.cut(row.label, to: drawing.width), x: 0, y: drawing.height, .label)
        if isShort {
            drawing.text(joined, x: drawing.width, y: drawing.height, .note, .end)
        }
        drawing.height += 5
        var x = 0
        var sum = 0
        for segment in row.segments {
            sum += segment.value
            let end = PlotDrawing.pixels(sum, of: most, over: drawing.width)
            drawing.area(
                segment.fill, x: x, y: drawing.height,
                width: max(end - x, segment.value > 0 ? 1 : 0),
                height: 14)
            x = max(end, x)
        }
        if x == 0 {
            drawing.line(
                "pl-base", from: (0, drawing.height + 7), to: (8, drawing.height + 7))
        }
        drawing.height += 14
        if let beside = row.beside {
            drawing.area(
                beside.fill, x: 0, y: drawing.height + 2,
                width: PlotDrawing.pixels(beside.value, of: most, over: drawing.width), height: 6)
            drawing.height += 8
        }
        if !isShort {
            for line in PlotText.lines(row.notes, joined: " · ", within: drawing.width) {
                drawing.height += 15
                drawing.text(line, x: 0, y: drawing.height)
            }
        }
        drawing.height += 9
    }
}
