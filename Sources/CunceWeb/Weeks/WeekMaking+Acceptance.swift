import CunceDomain
import CunceReports
import CunceStore

/// A village to be assessed or looked at again, as a line of a week.
extension WeekMaking {
    func acceptance(_ turn: AcceptanceTurn, _ item: MyWeekItem) -> Line {
        let href = item.kase.map { "/cases/\($0)/acceptance" } ?? "/board"
        let button = ActionButton(
            label: say("board.to-acceptance"), isMain: false, href: "\(href)#acts")
        switch turn {
        case .assess:
            return Line(
                status: StatusMark(mark: "doing", text: say("acceptance.stage-open")),
                title: TextLink(text: say("acceptance.to-assess"), href: href), button: button)
        case .confirm(_, let name):
            return Line(
                status: StatusMark(mark: "doing", text: say("acceptance.stage-open")),
                title: TextLink(text: name.text(in: language), href: "\(href)#facts"),
                note: say("acceptance.to-confirm"),
                button: ActionButton(
                    label: say("board.to-acceptance"), isMain: false, href: "\(href)#facts"))
        case .look(_, let name):
            return Line(
                status: status(item), title: TextLink(text: name.text(in: language), href: href),
                note: say("acceptance.watch"), button: button)
        case .slipped(_, let name):
            return Line(
                status: StatusMark(
                    mark: "over",
                    text: say(
                        "acceptance.slipped-on",
                        ["day": Days.near(item.day, report.day, in: language)])),
                title: TextLink(text: say("acceptance.to-mend"), href: href),
                note: name.text(in: language), button: button)
        case .again:
            return Line(
                status: status(item),
                title: TextLink(text: say("acceptance.to-assess-again"), href: href),
                button: button)
        }
    }

    private func status(_ item: MyWeekItem) -> StatusMark {
        if let days = item.daysLate(on: report.day) {
            return StatusMark(mark: "over", text: say("acceptance.look-late", ["days": "\(days)"]))
        }
        return StatusMark(
            mark: "soon",
            text: say("tours.due", ["day": Days.near(item.day, report.day, in: language)]))
    }
}
