import CunceDomain
import CunceWeb
import Testing

@Suite struct DrawingAPlot {
    private let bars = BarPlot(
        rows: [
            .init(
                label: "整治 <5>", segments: [PlotSegment(.whole, 3, "核实"), .init(.cross, 1, "逾期")],
                notes: ["核实 3", "逾期 1"]),
            .init(label: "验收", segments: [PlotSegment(.whole, 0, "核实")], notes: ["没有任务"]),
        ])

    @Test(arguments: PlotWidth.allCases)
    func `is read out by its title and what it says`(width: PlotWidth) throws {
        let svg = bars.svg(id: "work", title: "按三推", told: "整治：核实 3", width)

        #expect(svg.contains("role=\"img\""))
        #expect(
            svg.contains("aria-labelledby=\"work-\(width.rawValue)-t work-\(width.rawValue)-d\""))
        #expect(svg.contains("<title id=\"work-\(width.rawValue)-t\">按三推</title>"))
        #expect(svg.contains("<desc id=\"work-\(width.rawValue)-d\">整治：核实 3</desc>"))
    }

    @Test func `stays a drawing whatever a name holds`() {
        let svg = bars.svg(id: "w", title: "a & b", told: "\"<>", .wide)

        #expect(svg.contains(">整治 &lt;5&gt;</text>"))
        #expect(svg.contains(">a &amp; b</title>"))
        #expect(svg.contains(">&quot;&lt;&gt;</desc>"))
    }

    @Test func `fills no area by colour alone`() {
        let svg = bars.svg(id: "w", title: "t", told: "d", .wide)

        #expect(svg.contains("class=\"pf-cross\" fill=\"url(#w-wide-cross)\""))
        #expect(svg.contains("<pattern id=\"w-wide-cross\""))
        #expect(!svg.contains("style="))
    }

    @Test func `makes bars as long as what they count`() {
        let svg = bars.svg(id: "w", title: "t", told: "d", .wide)

        // 672 pixels for four, so three take 504.
        #expect(svg.contains("x=\"0\" y=\"21\" width=\"504\""))
        #expect(svg.contains("x=\"504\" y=\"21\" width=\"168\""))
    }

    @Test func `keeps every letter on a narrow page`() {
        let long = BarPlot(
            rows: [
                .init(
                    label: "重点难点问题解决", segments: [PlotSegment(.whole, 3, "")],
                    notes: [
                        "verified 11", "done 5", "going on 16", "overdue 2", "stuck 2",
                        "without any of these 12",
                    ])
            ])
        let svg = long.svg(id: "w", title: "t", told: "d", .narrow)

        #expect(svg.contains("verified 11 · done 5 · going on 16"))
        #expect(svg.contains("without any of these 12"))
        #expect(!svg.contains("…"))
    }

    @Test func `draws a course from its first day to its last`() {
        let plot = StepPlot(
            first: CivilDate(dayNumber: 0), last: CivilDate(dayNumber: 10),
            dashed: .init(label: "a", levels: [.init(day: CivilDate(dayNumber: 5), value: 4)]),
            solid: .init(label: "b", levels: []))
        let svg = plot.svg(id: "m", title: "t", told: "d", month: { "\($0.month)" }, .narrow)

        #expect(svg.contains("d=\"M0 164L164 164L164 24L328 24\""))
        #expect(svg.contains("class=\"pl-solid\" d=\"M0 164L328 164\""))
    }
}
