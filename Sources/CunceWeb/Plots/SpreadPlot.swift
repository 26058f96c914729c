/// How numbers lie along a scale from nought: one by one where they are few, else by their ends,
/// their quarters and their middle.
package struct SpreadPlot: Equatable, Sendable {
    package enum Shape: Equatable, Sendable {
        case each([Int])
        /// `middle` is twice the median, so that it stays whole.
        case spread(least: Int, lower: Int, middle: Int, upper: Int, most: Int)
    }

    package struct Row: Equatable, Sendable {
        package let label: String
        /// What it says, in pieces that are not broken.
        package let notes: [String]
        package let shape: Shape
        /// Whether what is counted is over.
        package let isOver: Bool

        package init(label: String, notes: [String], shape: Shape, isOver: Bool) {
            self.label = label
            self.notes = notes
            self.shape = shape
            self.isOver = isOver
        }
    }

    package let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    private var most: Int {
        rows.map { row in
            switch row.shape {
            case .each(let values): values.max() ?? 0
            case .spread(_, _, _, _, let most): most
            }
        }.max() ?? 0
    }

    package func svg(id: String, title: String, told: String, _ kind: PlotWidth) -> String {
        var drawing = PlotDrawing(id: "\(id)-\(kind.rawValue)", width: kind.pixels)
        for row in rows { draw(row, &drawing) }
        return drawing.svg(title: title, told: told, kind)
    }

    private func draw(_ row: Row, _ drawing: inout PlotDrawing) {
        drawing.height += 16
        drawing.text(row.label, x: 0, y: drawing.height, .label)
        let note = row.notes.joined(separator: " · ")
        if PlotText.width(of: row.label) + PlotText.width(of: note) + 16 <= drawing.width {
            drawing.text(note, x: drawing.width, y: drawing.height, .note, .end)
        } else {
            for line in PlotText.lines(row.notes, joined: " · ", within: drawing.width) {
                drawing.height += 16
                drawing.text(line, x: 0, y: drawing.height)
            }
        }
        let middle = drawing.height + 14
        // Room for a dot at either end.
        let length = drawing.width - 10
        func x(_ value: Int) -> Int { 5 + PlotDrawing.pixels(value, of: most, over: length) }
        drawing.line("pl-grid", from: (5, middle), to: (drawing.width - 5, middle))
        switch row.shape {
        case .each(let values):
            for value in values { drawing.dot(x: x(value), y: middle, isFilled: row.isOver) }
        case .spread(let least, let lower, let twice, let upper, let greatest):
            drawing.line("pl-range", from: (x(least), middle), to: (x(greatest), middle))
            drawing.area(
                row.isOver ? .whole : .plain, x: x(lower), y: middle - 6,
                width: max(x(upper) - x(lower), 2), height: 12)
            let at = 5 + PlotDrawing.pixels(twice, of: most * 2, over: length)
            drawing.line("pl-middle", from: (at, middle - 9), to: (at, middle + 9))
        }
        drawing.height = middle + 14
    }
}
