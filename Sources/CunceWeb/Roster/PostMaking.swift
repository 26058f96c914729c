import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of a post.
struct PostMaking {
    let view: PostView
    let call: Call
    let texts: Texts

    var report: PostReport { view.report }
    var post: Post { report.post }
    var language: Language { call.language }
    var path: String { "/posts/\(post.id)" }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func page(_ shell: ShellModel) -> PostPage {
        PostPage(
            shell: shell, title: report.posts.text(post.id, in: language),
            role: view.programme.role(post.role)?.label.text(in: language) ?? post.role.text,
            place: report.division.name,
            state: LinkMarks.seat(post.id, report.posts, on: call.today, texts, language),
            since: LinkMarks.held(since: post.since, call.today, texts, language),
            postsHref: view.mayKeep ? "/posts" : nil, seesWork: view.sees,
            sentence: view.sees && !report.work.isEmpty ? sentence : nil,
            villages: report.work.map(village), held: report.held.reversed().map(held),
            tenures: post.tenures.enumerated().reversed().map { tenure($1, $0 + 1) },
            actings: post.actings.enumerated().reversed().map { acting($1, $0 + 1) },
            handOvers: view.sees ? report.handOvers.map(handOver) : [],
            handOverHref: view.sees ? "\(path)/hand-over" : nil,
            take: mayChange && post.holder == nil ? take : nil,
            fill: fill, teamHref: teamHref,
            leave: mayChange && post.holder != nil ? leave : nil,
            nameActing: mayChange ? nameActing : nil)
    }

    /// Administrators' posts are theirs to fill and empty.
    var mayChange: Bool {
        view.mayKeep
            && (view.actor.standing == .administrator
                || view.programme.role(post.role)?.standing != .administrator)
    }

    private var teamHref: String? {
        let place = Place(path: report.division.path.text)
        return report.division.level == 5 && Access.may(view.actor, do: .seeTeam, at: place)
            ? "/roster/\(report.division.code)" : nil
    }

    private var sentence: PostSentence {
        let links = report.work.flatMap(\.links)
        let tasks = report.work.flatMap(\.tasks)
        let late = tasks.filter { $0.daysOverdue(on: call.today) != nil }
        let leads = report.work.flatMap(\.leads)
        return PostSentence(
            links: Door(
                count: links.count, entries: links.flatMap(\.holding.entries),
                how: "how.links-carried"),
            tasks: Door(
                count: tasks.count, entries: tasks.compactMap(\.entries.last), how: "how.tasks"),
            overdue: Door(
                count: late.count, entries: late.compactMap(\.entries.last),
                how: "how.overdue"),
            leads: Door(
                count: leads.count, entries: leads.flatMap(\.entries), how: "how.lead"))
    }

    private func village(_ work: PostWork) -> PostVillage {
        PostVillage(
            village: TextLink(text: work.village.name, href: "/villages/\(work.village.code)"),
            links: work.links.map { link in
                PostDuty(
                    name: slot(link.holding.slot),
                    since: LinkMarks.days(link.holding, call.today, texts, language),
                    marks: [
                        LinkMarks.term(
                            expired: link.holding.isExpired(on: call.today),
                            endsIn: link.holding.daysLeft(on: call.today).flatMap {
                                $0 <= ResponsibilityHolder.soon ? $0 : nil
                            }, texts, language),
                        VisitWords.owed(link.owed, texts, language).map {
                            StatusMark(mark: link.owed.late > 0 ? "over" : "none", text: $0)
                        },
                    ].compactMap(\.self),
                    facts: Door(
                        count: link.holding.entries.count, entries: link.holding.entries,
                        how: "how.link"))
            },
            tasks: work.tasks.map { task in
                PostTask(
                    status: StatusMark(task, on: call.today, texts, language),
                    task: TextLink(
                        text: task.title, href: "/cases/\(work.kase)/tasks/\(task.id)"),
                    due: near(task.due))
            },
            leads: work.leads.map {
                TextLink(text: $0.title, href: "/cases/\(work.kase)/plan")
            },
            problems: work.problems.map {
                TextLink(text: $0.title, href: "/entries/\($0.recorded.entry)")
            })
    }

    private func held(_ link: HeldLink) -> PostHolding {
        PostHolding(
            village: TextLink(text: link.village.name, href: "/villages/\(link.village.code)"),
            name: slot(link.holding.slot),
            days: LinkMarks.days(link.holding, call.today, texts, language),
            facts: Door(
                count: link.holding.entries.count, entries: link.holding.entries,
                how: "how.link"))
    }

    private func slot(_ key: LinkSlotKey) -> String {
        view.programme.linkSlot(key)?.label.text(in: language) ?? ""
    }

    private func handOver(_ record: Roster.HandOver) -> TextLink {
        let isGiver = record.from == post.id
        let other = report.posts.text(isGiver ? record.to : record.from, in: language)
        return TextLink(
            text: say(
                isGiver ? "hand-over.given" : "hand-over.received",
                ["day": near(record.on), "post": other]),
            href: "\(path)/hand-overs/\(record.at.entry)")
    }
}
