package import CunceDomain

/// Sums that only grow, as steps through time; the second of two is drawn thick and whole.
package struct StepPlot: Equatable, Sendable {
    package struct Course: Equatable, Sendable {
        /// What it is and how much it has come to. Example: `承诺 250,000 元`.
        package let label: String
        /// By day, ascending.
        package let levels: [Level]

        package init(label: String, levels: [Level]) {
            self.label = label
            self.levels = levels
        }
    }

    package struct Level: Equatable, Sendable {
        package let day: CivilDate
        package let value: Int

        package init(day: CivilDate, value: Int) {
            self.day = day
            self.value = value
        }
    }

    package let first: CivilDate
    package let last: CivilDate
    package let dashed: Course
    package let solid: Course

    package init(first: CivilDate, last: CivilDate, dashed: Course, solid: Course) {
        self.first = first
        self.last = last
        self.dashed = dashed
        self.solid = solid
    }

    private static let tall = 140

    /// - Parameter month: the name of the month a day is the first of.
    package func svg(
        id: String, title: String, told: String, month: (CivilDate) -> String, _ kind: PlotWidth
    ) -> String {
        var drawing = PlotDrawing(id: "\(id)-\(kind.rawValue)", width: kind.pixels)
        let most = (dashed.levels + solid.levels).map(\.value).max() ?? 0
        let axis = TimeAxis(
            first: first, last: max(last, first.adding(days: 1)), left: 0, length: kind.pixels)
        let base = 24 + Self.tall
        for mark in axis.months(month) {
            let x = axis.x(mark.day)
            drawing.line("pl-grid", from: (x, 24), to: (x, base + 14))
            drawing.text(mark.name, x: x + 3, y: base + 14)
        }
        func y(_ value: Int) -> Int {
            base - PlotDrawing.pixels(value, of: most, over: Self.tall)
        }
        drawing.path("pl-dashed", points(dashed, axis, y))
        drawing.path("pl-solid", points(solid, axis, y))
        drawing.line("pl-base", from: (0, base), to: (kind.pixels, base))
        let ends = (y(dashed.levels.last?.value ?? 0), y(solid.levels.last?.value ?? 0))
        // Where the lines end close together the lower one is named below itself.
        let isClose = abs(ends.0 - ends.1) < 18
        let lower = isClose ? min(ends.1 + 16, base - 3) : ends.1 - 6
        drawing.text(dashed.label, x: kind.pixels, y: max(12, ends.0 - 6), .label, .end)
        drawing.text(solid.label, x: kind.pixels, y: max(12, lower), .label, .end)
        drawing.height = base + 20
        return drawing.svg(title: title, told: told, kind)
    }

    private func points(
        _ course: Course, _ axis: TimeAxis, _ y: (Int) -> Int
    ) -> [(x: Int, y: Int)] {
        var points = [(x: axis.x(first), y: y(0))]
        for level in course.levels {
            points.append((axis.x(level.day), points[points.count - 1].y))
            points.append((axis.x(level.day), y(level.value)))
        }
        points.append((axis.x(last), points[points.count - 1].y))
        return points
    }
}
