import CunceDomain
import CunceReports
import CunceStore

/// Makes the paper of a hand-over: what is open of a post, one line each.
struct HandOverMaking {
    let view: PostView
    let call: Call
    let texts: Texts

    private var report: PostReport { view.report }
    private var language: Language { call.language }
    private var action: String { "/posts/\(report.post.id)/hand-over" }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> HandOverPage {
        let tasks = report.work.flatMap { work in work.tasks.map { task($0, work) } }
        let links = report.work.flatMap { work in work.links.map { link($0, work) } }
        let leads = report.work.flatMap { work in work.leads.map { lead($0, work) } }
        let problems = report.work.flatMap { work in work.problems.map { problem($0, work) } }
        let asks = report.work.flatMap { work in work.asks.map { ask($0, work) } }
        let isNothing = report.work.isEmpty
        return HandOverPage(
            shell: shell, post: report.posts.text(report.post.id, in: language),
            postHref: "/posts/\(report.post.id)", place: report.division.name,
            dayLine: Days.long(call.today, in: language), holderLine: holderLine,
            taskCount: tasks.count, tasks: tasks, linkCount: links.count, links: links,
            leadCount: leads.count, leads: leads,
            problemCount: problems.count, problems: problems, askCount: asks.count, asks: asks,
            isNothing: isNothing, give: isNothing || !view.mayHandOver ? nil : give)
    }

    private var holderLine: String {
        let since = LinkMarks.held(since: report.post.since, call.today, texts, language)
        let acting = LinkMarks.seat(
            report.post.id, report.posts, on: call.today, texts, language)?.text
        return [since, acting].compactMap(\.self).joined(separator: say("common.comma"))
    }

    private var give: HandOverForm {
        let own = call.own(action)
        let posts = view.receivers.map {
            ($0.id.text, report.posts.text($0.id, standing: call.today, texts, in: language))
        }
        return HandOverForm(
            form: call.formModel(action),
            to: own.select("to", [("", say("common.choose"))] + posts),
            on: own.field("on", call.today.description), reason: own.field("reason"))
    }

    private func box(_ name: String, _ value: String, _ label: String) -> TickBox? {
        guard view.mayHandOver else { return nil }
        let own = call.own(action)
        return TickBox(
            name: name, value: value, label: say("hand-over.tick", ["what": label]),
            isTicked: own.form.has("command") ? own.form.all(name).contains(value) : true)
    }

    private func village(_ work: PostWork) -> TextLink {
        TextLink(text: work.village.name, href: "/villages/\(work.village.code)")
    }

    private func task(_ task: CunceDomain.PlanTask, _ work: PostWork) -> HandOverItem {
        HandOverItem(
            box: box("tasks", HandOverChoice.value(work.kase, task.id), task.title),
            village: village(work),
            text: TextLink(text: task.title, href: "/cases/\(work.kase)/tasks/\(task.id)"),
            note: Days.near(task.due, call.today, in: language),
            status: StatusMark(task, on: call.today, texts, language),
            facts: Door(count: task.entries.count, entries: task.entries, how: "how.task"))
    }

    private func link(_ link: PostWork.Link, _ work: PostWork) -> HandOverItem {
        let holding = link.holding
        let name = view.programme.linkSlot(holding.slot)?.label.text(in: language) ?? ""
        return HandOverItem(
            box: box("links", HandOverChoice.value(work.kase, holding.slot), name),
            village: village(work),
            text: TextLink(text: name, href: "/cases/\(work.kase)/links"),
            note: [
                LinkMarks.days(holding, call.today, texts, language),
                VisitWords.owed(link.owed, texts, language),
            ].compactMap(\.self).joined(separator: say("common.semicolon")),
            status: LinkMarks.term(
                expired: holding.isExpired(on: call.today),
                endsIn: holding.daysLeft(on: call.today).flatMap {
                    $0 <= ResponsibilityHolder.soon ? $0 : nil
                }, texts, language),
            facts: Door(count: holding.entries.count, entries: holding.entries, how: "how.link"))
    }

    private func lead(_ measure: Measure, _ work: PostWork) -> HandOverItem {
        HandOverItem(
            box: work.planWaits
                ? nil : box("leads", HandOverChoice.value(work.kase, measure.id), measure.title),
            village: village(work),
            text: TextLink(text: measure.title, href: "/cases/\(work.kase)/plan"),
            note: work.planWaits ? say("hand-over.plan-waits") : "", status: nil,
            facts: Door(count: measure.entries.count, entries: measure.entries, how: "how.lead"))
    }

    private func problem(_ problem: Problem, _ work: PostWork) -> HandOverItem {
        HandOverItem(
            box: box("problems", HandOverChoice.value(work.kase, problem.id), problem.title),
            village: village(work),
            text: TextLink(text: problem.title, href: "/entries/\(problem.recorded.entry)"),
            note: view.programme.words.severities[problem.severity].text(in: language),
            status: nil,
            facts: Door(
                count: problem.entries.count, entries: problem.entries, how: "how.diagnosis"))
    }

    private func ask(_ ask: PostWork.Ask, _ work: PostWork) -> HandOverItem {
        HandOverItem(
            box: nil, village: village(work),
            text: TextLink(text: ask.text, href: "/entries/\(ask.entry)"),
            note: Days.near(ask.on, call.today, in: language), status: nil,
            facts: Door(count: 1, entries: [ask.entry], how: "how.asks"))
    }
}
