/// Columns over time, in one or several strips one above the other that share their scale.
package struct ColumnPlot: Equatable, Sendable {
    package struct Column: Equatable, Sendable {
        package let label: String
        /// Each stack stands by itself; its parts on one another.
        package let stacks: [[PlotSegment]]

        package init(label: String, stacks: [[PlotSegment]]) {
            self.label = label
            self.stacks = stacks
        }
    }

    package struct Strip: Equatable, Sendable {
        /// Empty where there is one only.
        package let label: String
        package let columns: [Column]

        package init(label: String, columns: [Column]) {
            self.label = label
            self.columns = columns
        }
    }

    package let strips: [Strip]
    package let legend: [PlotSegment]

    package init(strips: [Strip], legend: [PlotSegment]) {
        self.strips = strips
        self.legend = legend
    }

    private static func sum(_ stack: [PlotSegment]) -> Int { stack.reduce(0) { $0 + $1.value } }

    private var most: Int {
        strips.flatMap(\.columns).flatMap(\.stacks).map(Self.sum).max() ?? 0
    }

    package func svg(id: String, title: String, told: String, _ kind: PlotWidth) -> String {
        var drawing = PlotDrawing(id: "\(id)-\(kind.rawValue)", width: kind.pixels)
        drawing.legend(legend.map { ($0.fill, $0.word) })
        let tall = strips.count > 1 ? 44 : 120
        for strip in strips { draw(strip, tall, &drawing) }
        if let strip = strips.last { label(strip.columns, &drawing) }
        return drawing.svg(title: title, told: told, kind)
    }

    /// Where a column begins and ends.
    private func span(_ place: Int, of count: Int, _ width: Int) -> (from: Int, to: Int) {
        (place * width / count, (place + 1) * width / count)
    }

    private func draw(_ strip: Strip, _ tall: Int, _ drawing: inout PlotDrawing) {
        if !strip.label.isEmpty {
            drawing.height += 14
            drawing.text(strip.label, x: 0, y: drawing.height, .label)
        }
        // Room for the number on the highest column, clear of the name above it.
        drawing.height += 20
        let base = drawing.height + tall
        for (place, column) in strip.columns.enumerated() where !column.stacks.isEmpty {
            let (from, to) = span(place, of: strip.columns.count, drawing.width)
            let room = to - from - 2
            let each = min(max(room / column.stacks.count, 2), 28)
            let start = from + (room - each * column.stacks.count) / 2 + 1
            for (number, stack) in column.stacks.enumerated() {
                draw(stack, x: start + number * each, width: max(each - 2, 1), tall, base, &drawing)
            }
        }
        drawing.line("pl-base", from: (0, base), to: (drawing.width, base))
        drawing.height = base + 6
    }

    private func draw(
        _ stack: [PlotSegment], x: Int, width: Int, _ tall: Int, _ base: Int,
        _ drawing: inout PlotDrawing
    ) {
        var below = 0
        var top = base
        for segment in stack where segment.value > 0 {
            below += segment.value
            let end = min(
                base - PlotDrawing.pixels(below, of: most, over: tall), top - 1)
            drawing.area(segment.fill, x: x, y: end, width: width, height: top - end)
            top = end
        }
        let number = "\(Self.sum(stack))"
        if below > 0, PlotText.width(of: number) <= width + 8 {
            drawing.text(number, x: x + width / 2, y: top - 4, .note, .middle)
        }
    }

    /// As many names below as there is room for.
    private func label(_ columns: [Column], _ drawing: inout PlotDrawing) {
        drawing.height += 12
        let widest = (columns.map { PlotText.width(of: $0.label) }.max() ?? 0) + 6
        var free = 0
        for (place, column) in columns.enumerated() {
            let (from, to) = span(place, of: columns.count, drawing.width)
            let middle = min(max((from + to) / 2, widest / 2), drawing.width - widest / 2)
            guard middle - widest / 2 >= free else { continue }
            drawing.text(column.label, x: middle, y: drawing.height, .note, .middle)
            free = middle + widest / 2
        }
        drawing.height += 4
    }
}
