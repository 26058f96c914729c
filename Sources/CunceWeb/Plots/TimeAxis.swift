import CunceDomain

/// Days along a width, with the firsts of months.
struct TimeAxis {
    let first: CivilDate
    let last: CivilDate
    /// Unit: pixels, where the first day lies.
    let left: Int
    /// Unit: pixels.
    let length: Int

    func x(_ day: CivilDate) -> Int {
        left
            + PlotDrawing.pixels(
                min(max(0, day.days(since: first)), last.days(since: first)),
                of: last.days(since: first), over: length)
    }

    /// The firsts of months that there is room to name, with their names.
    func months(_ name: (CivilDate) -> String) -> [(day: CivilDate, name: String)] {
        var month = Period(.month, containing: first)
        var named: [(day: CivilDate, name: String)] = []
        var free = left
        while month.first <= last {
            let text = name(month.first)
            if month.first >= first, x(month.first) >= free,
                x(month.first) + PlotText.width(of: text) <= left + length
            {
                named.append((month.first, text))
                free = x(month.first) + PlotText.width(of: text) + 8
            }
            month = month.moved(by: 1)
        }
        return named
    }
}
