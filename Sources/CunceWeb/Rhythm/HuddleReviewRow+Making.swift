import CunceDomain
import CunceReports
import CunceStore

extension HuddleReviewRow {
    /// - Parameter known: the earlier day it is told of; then nothing is reported here.
    init(
        _ row: HuddleReview.Row, _ week: ISOWeek, _ view: RoundView, _ known: CivilDate?,
        _ call: Call, _ texts: Texts
    ) {
        let language = call.language
        let (mark, result) = Self.outcome(row, known ?? call.today, call, texts)
        let isOwn = row.owner == view.actor.post || view.mayFinish(.runHuddle)
        let action =
            "/rounds/\(row.earlier?.id ?? view.round.id)/huddles/\(row.huddle.id)/decisions/"
            + "\(row.decision.id)/settle?week=\(week)"
        self.init(
            text: row.decision.text,
            place: row.village?.name ?? texts.say("huddle.no-village", in: language),
            owner: row.owner.map { view.label(of: $0, in: language) }
                ?? texts.say(
                    row.decision.isAsk ? "huddle.asked-of-county" : "board.nobody",
                    in: language),
            due: row.due.map { Days.near($0, call.today, in: language) }
                ?? texts.say("huddle.no-due", in: language),
            huddle: [
                row.earlier?.title,
                texts.say("huddle.nth", in: language, ["number": "\(row.huddle.number)"]),
            ].compactMap(\.self).joined(separator: " "),
            status: mark, result: result.isEmpty ? nil : result,
            task: row.decision.task.flatMap { task in
                row.decision.kase.map {
                    TextLink(
                        text: texts.say("huddle.task", in: language),
                        href: "/cases/\($0)/tasks/\(task)")
                }
            },
            settle: row.outcome == .owed && isOwn && known == nil
                ? call.reasonForm(action, field: "result") : nil,
            key: row.decision.errand == nil ? nil : "errand-\(row.decision.id)",
            isOpen: call.isOf(action) || call.query["settle"] == row.decision.id.text)
    }

    /// How it stands, and in which words.
    private static func outcome(
        _ row: HuddleReview.Row, _ today: CivilDate, _ call: Call, _ texts: Texts
    ) -> (StatusMark, String) {
        let language = call.language
        let late = row.daysOverdue.map {
            StatusMark(
                mark: "over",
                text: texts.say("status.overdue-days", in: language, ["days": "\($0)"]))
        }
        switch row.outcome {
        case .task(let state, let since, let word):
            let day = Days.near(since, call.today, in: language)
            let name = texts.say("state.\(state.rawValue)", in: language)
            let mark = StatusMark(
                mark: TaskMark.of(state, due: row.due ?? today, on: today),
                text: state == .open ? name : "\(name) \(day)")
            return (state == .stuck ? mark : late ?? mark, word)
        case .owed:
            let mark = StatusMark(mark: "none", text: texts.say("huddle.owed", in: language))
            return (late ?? mark, "")
        case .settled(let day, let result):
            return (
                StatusMark(
                    mark: "done",
                    text: texts.say(
                        "huddle.settled", in: language,
                        ["day": Days.near(day, call.today, in: language)])), result
            )
        case .asked:
            return (
                StatusMark(
                    mark: "soon", text: texts.say("huddle.asked-of-county", in: language)), ""
            )
        case .noted:
            return (StatusMark(mark: "none", text: texts.say("huddle.noted", in: language)), "")
        }
    }
}
