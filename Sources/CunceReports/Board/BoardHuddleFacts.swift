package import CunceDomain
import CunceStore

/// The week's huddle beside the board.
package struct BoardHuddleFacts: Equatable, Sendable {
    /// 第N次: that of the week's huddle, or the number it would get.
    package let number: Int
    /// `nil` where it has not been opened.
    package let huddle: Huddle?
    package let changed: Figure
    package let overdue: Figure
    package let stuck: Figure
    package let asks: Figure
    /// The week's brief, once it is composed.
    package let brief: Brief?

    /// - Parameter late: the overdue tasks of the same facts.
    init(_ facts: TownFacts, _ town: TownRound, _ news: WeekFacts, _ late: [OverdueTask]) {
        let week = news.week
        huddle = town.huddles.huddle(in: week)
        number = huddle?.number ?? town.huddles.all.count + 1
        brief = town.briefs.brief(for: week)
        let agenda = HuddleAgenda(facts, news, late)
        func figure(_ group: HuddleAgenda.Kind) -> Figure {
            let items = agenda.group(group).items
            return Figure(count: items.count, entries: items.flatMap(\.entries))
        }
        changed = figure(.changed)
        overdue = figure(.overdue)
        stuck = figure(.stuck)
        asks = figure(.asks)
    }
}
