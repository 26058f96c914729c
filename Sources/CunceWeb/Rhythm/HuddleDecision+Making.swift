import CunceDomain
import CunceReports
import CunceStore

extension HuddleDecision {
    init(_ decision: Huddle.Decision, _ view: RoundView, _ call: Call, _ texts: Texts) {
        let language = call.language
        let village = view.village(decision.village)
        let task = village?.tasks.first { $0.id == decision.task }
        // Where it belongs to no village it became no task, and the errand says who and by when.
        let owner = task?.owner ?? decision.errand?.owner
        let due = task?.due ?? decision.errand?.due
        let nobody = decision.isAsk ? "huddle.asked-of-county" : "board.nobody"
        self.init(
            text: decision.text,
            village: village?.village.name ?? texts.say("huddle.no-village", in: language),
            owner: owner.map { view.label(of: $0, in: language) }
                ?? texts.say(nobody, in: language),
            due: due.map { Days.near($0, call.today, in: language) }
                ?? texts.say("huddle.no-due", in: language),
            task: task.map {
                TextLink(
                    text: texts.say("huddle.task", in: language),
                    href: "/cases/\($0.kase)/tasks/\($0.id)")
            })
    }
}

extension DecideForm {
    /// - Parameter current: the matter looked at, whose village is offered first.
    init(_ action: String, current: HuddleMatter?, view: RoundView, call: Call, texts: Texts) {
        let own = call.own(action)
        let language = call.language
        let choose = ("", texts.say("common.choose", in: language))
        self.init(
            form: call.formWithQuery(action), text: own.field("text"),
            village: own.select(
                "village",
                [("", texts.say("huddle.no-village", in: language))]
                    + view.facts.villages.map { ($0.village.code, $0.village.name) },
                initial: current?.item.village?.code ?? ""),
            owner: own.select(
                "owner",
                [choose] + Self.owners(view, call, texts)
            ), due: own.field("due"),
            ask: own.boxes("ask", [("yes", texts.say("huddle.ask", in: language))]))
    }

    /// Whom errands of the town can be given to, then whom only tasks of a village.
    private static func owners(
        _ view: RoundView, _ call: Call, _ texts: Texts
    ) -> [(String, String)] {
        let language = call.language
        let ofTown = view.owners
        let known = Set(ofTown.map(\.id))
        return ofTown.map { ($0.id.text, view.label(of: $0.id, in: language)) }
            + view.workers.filter { !known.contains($0.id) }.map {
                let post = view.label(of: $0.id, in: language)
                return (
                    $0.id.text, texts.say("huddle.village-only", in: language, ["post": post])
                )
            }
    }
}

extension HuddleBrief {
    /// The brief as composed, or as it would be; `nil` where the pack has none, and where the
    /// reader waits for it to be sent up.
    init?(_ view: RoundView, _ week: ISOWeek, _ call: Call) throws {
        guard let form = view.programme.brief else { return nil }
        let composed = view.town.briefs.brief(for: week)
        guard view.readsDrafts || composed != nil else { return nil }
        let report =
            try composed.map { BriefReport(view.facts, $0) }
            ?? view.liveBrief(week)
        let frame = BriefFrame(report, view.programme, call.language)
        self.init(
            number: report.number, title: frame.title,
            sections: BriefSection.all(report.sections, frame, call.language),
            href: view.briefHref(week), characters: report.characters,
            advice: form.characterAdvice)
    }
}
