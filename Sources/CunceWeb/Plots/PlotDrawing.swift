/// A plot under the pen: shapes in whole pixels, from the top to the bottom.
///
/// No colours and no sizes of letters: classes name what a thing is, and the style sheet says how
/// it looks by day, by night and on paper.
struct PlotDrawing {
    /// Where a text is held.
    enum Anchor: String {
        case start, middle, end
    }

    /// What a text is.
    enum Letters: String {
        case label = "pt-label"
        case note = "pt-note"
        case onDark = "pt-on"
    }

    let id: String
    let width: Int
    /// Unit: pixels; grows with what is drawn.
    var height = 0
    private var shapes: [String] = []
    private var fills: Set<PlotFill> = []

    init(id: String, width: Int) {
        self.id = id
        self.width = width
    }

    /// A share of a length in whole pixels, halves up. Of nothing it is nothing.
    static func pixels(_ value: Int, of most: Int, over length: Int) -> Int {
        guard most > 0 else { return 0 }
        // Sums of money times pixels stay far below what an Int holds (10^13 × 10^3).
        return (value * length * 2 + most) / (most * 2)
    }

    mutating func area(
        _ fill: PlotFill, x: Int, y: Int, width: Int, height: Int
    ) {
        guard width > 0, height > 0 else { return }
        fills.insert(fill)
        let pattern = fill.pattern(in: id) == nil ? "" : " fill=\"url(#\(id)-\(fill.rawValue))\""
        shapes.append(
            "<rect class=\"pf-\(fill.rawValue)\"\(pattern) x=\"\(x)\" y=\"\(y)\""
                + " width=\"\(width)\" height=\"\(height)\"/>")
    }

    mutating func text(
        _ text: String, x: Int, y: Int, _ letters: Letters = .note, _ anchor: Anchor = .start
    ) {
        guard !text.isEmpty else { return }
        let held = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        shapes.append(
            "<text class=\"\(letters.rawValue)\" x=\"\(x)\" y=\"\(y)\"\(held)>"
                + "\(PlotText.escaped(text))</text>")
    }

    mutating func line(_ kind: String, from: (x: Int, y: Int), to: (x: Int, y: Int)) {
        shapes.append(
            "<path class=\"\(kind)\" d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\"/>")
    }

    mutating func path(_ kind: String, _ points: [(x: Int, y: Int)]) {
        guard let first = points.first else { return }
        let rest = points.dropFirst().map { "L\($0.x) \($0.y)" }.joined()
        shapes.append("<path class=\"\(kind)\" d=\"M\(first.x) \(first.y)\(rest)\"/>")
    }

    mutating func dot(x: Int, y: Int, isFilled: Bool) {
        shapes.append(
            "<circle class=\"\(isFilled ? "pd-full" : "pd-open")\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
        )
    }

    /// Says how areas are filled, in as many lines as it takes.
    mutating func legend(_ items: [(fill: PlotFill, word: String)]) {
        var x = 0
        height += 16
        for item in items {
            let needed = 18 + PlotText.width(of: item.word) + 14
            if x > 0, x + needed > width {
                x = 0
                height += 18
            }
            area(item.fill, x: x, y: height - 11, width: 12, height: 12)
            text(item.word, x: x + 18, y: height)
            x += needed
        }
        height += 12
    }

    /// The finished plot. Its title and what it says stand in it for whoever does not see it.
    func svg(title: String, told: String, _ kind: PlotWidth) -> String {
        let patterns = PlotFill.allCases.filter(fills.contains).compactMap { $0.pattern(in: id) }
        let defs = patterns.isEmpty ? "" : "<defs>\(patterns.joined())</defs>"
        return "<svg class=\"plot plot-\(kind.rawValue)\" role=\"img\""
            + " aria-labelledby=\"\(id)-t \(id)-d\" viewBox=\"0 0 \(width) \(height)\""
            + " width=\"\(width)\" height=\"\(height)\">"
            + "<title id=\"\(id)-t\">\(PlotText.escaped(title))</title>"
            + "<desc id=\"\(id)-d\">\(PlotText.escaped(told))</desc>"
            + defs + shapes.joined() + "</svg>"
    }
}
