import CunceDomain
import CunceReports
import CunceStore

/// Who was on the post, who stands in, and the forms that change it. A person is never named:
/// they are told by the post they hold.
extension PostMaking {
    func tenure(_ tenure: Post.Tenure, _ number: Int) -> PostTenure {
        let now = report.posts.held(by: tenure.person).first { $0.id != post.id }
        let from = near(tenure.from)
        return PostTenure(
            name: say("post.tenure", ["number": "\(number)"]),
            days: tenure.until.map {
                // With the year on one side, both say it.
                say(
                    "links.from-to",
                    [
                        "from": from,
                        "to": tenure.from.year == call.today.year
                            ? near($0) : Days.long($0, in: language),
                    ])
            }
                ?? say("links.since", ["day": from]),
            filling: filled(tenure.filling), now: now.map { link($0.id) },
            facts: Door(count: tenure.entries.count, entries: tenure.entries, how: "how.post"))
    }

    func acting(_ acting: Post.Acting, _ number: Int) -> PostActing {
        let own = report.posts.post(of: acting.person)
        return PostActing(
            post: own.map(link)
                ?? TextLink(text: say("post.acting-left"), href: nil),
            days: say("links.from-to", ["from": near(acting.from), "to": near(acting.until)]),
            reason: acting.reason, state: state(of: acting),
            facts: Door(count: acting.entries.count, entries: acting.entries, how: "how.post"),
            end: mayChange && acting.until >= call.today ? end(acting, number) : nil)
    }

    private func link(_ post: PostID) -> TextLink {
        TextLink(text: report.posts.text(post, in: language), href: "/posts/\(post)")
    }

    private func state(of acting: Post.Acting) -> StatusMark {
        if acting.covers(call.today) {
            return StatusMark(mark: "doing", text: say("post.acting-runs"))
        }
        return acting.from > call.today
            ? StatusMark(mark: "none", text: say("post.acting-ahead"))
            : StatusMark(mark: "done", text: say("post.acting-over"))
    }

    private func end(_ acting: Post.Acting, _ number: Int) -> EndActingForm {
        let action = "\(path)/acting/end"
        let own = call.own(action)
        let isThis = own.form["from"] == acting.from.description
        let mine = isThis ? own : call.own("-")
        let last = acting.from > call.today ? acting.from.adding(days: -1) : call.today
        return EndActingForm(
            key: "acting-\(number)", form: call.formModel(action),
            from: acting.from.description, until: mine.field("until", last.description),
            reason: mine.field("reason"))
    }

    var take: TakePostForm {
        let action = "\(path)/take"
        let own = call.own(action)
        return TakePostForm(
            form: call.formModel(action),
            person: own.select("person", [("", say("post.somebody-new"))] + others),
            from: own.field("from", call.today.description),
            filling: own.select("filling", ways),
            termFrom: own.field("term-from"), termUntil: own.field("term-until"))
    }

    /// Says how the post is filled where that was not said when it was taken.
    var fill: UpwardForm? {
        guard mayChange, let tenure = post.tenure else { return nil }
        let term = tenure.filling.term
        return UpwardForms(call: call, texts: texts).form(
            "\(path)/filling", "post.fill", does: "post.fill-do", hint: "post.fill-how",
            [
                .select(
                    "filling", "field.filling", ways,
                    initial: tenure.filling.way?.rawValue ?? "", required: false),
                .day(
                    "term-from", "field.term-from", term?.from.description ?? "",
                    required: false),
                .day(
                    "term-until", "field.term-until", term?.until.description ?? "",
                    required: false),
            ])
    }

    /// Those the law knows for such a post, as far as it is a village's or an employed one; a
    /// by-election is recorded with its steps.
    private var ways: [(value: String, label: String)] {
        let role = view.programme.role(post.role)
        let lawful =
            role?.standing == .villageCadre || role?.kind == .employed
            ? role.flatMap { view.law.ways(of: $0.kind)?.ways } : nil
        return [("", say("post.way-unsaid"))]
            + (lawful ?? WayFilled.allCases).map { ($0.rawValue, $0.label.text(in: language)) }
    }

    /// 选举，任期2024年3月1日至2029年2月28日.
    private func filled(_ filling: Filling) -> String? {
        let term = filling.term.map {
            say("post.term", ["from": near($0.from), "to": near($0.until)])
        }
        let parts = [filling.way?.label.text(in: language), term].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: say("common.comma"))
    }

    var leave: LeavePostForm {
        let action = "\(path)/leave"
        let own = call.own(action)
        return LeavePostForm(
            form: call.formModel(action), until: own.field("until", call.today.description))
    }

    /// `nil` where there is nobody who may stand in.
    var nameActing: NameActingForm? {
        guard !standIns.isEmpty else { return nil }
        let action = "\(path)/acting"
        let own = call.own(action)
        return NameActingForm(
            form: call.formModel(action),
            person: own.select("person", [("", say("common.choose"))] + standIns),
            from: own.field("from", call.today.description),
            until: own.field("until", call.today.adding(days: 6).description),
            reason: own.field("reason"))
    }

    /// Posts to choose somebody by.
    private var others: [(value: String, label: String)] { options(view.receivers) }

    /// On a post that villagers or members fill, others of the same body only.
    private var standIns: [(value: String, label: String)] {
        guard let role = view.programme.role(post.role), role.standing == .villageCadre,
            role.kind.isElected
        else { return others }
        return options(
            view.receivers.filter {
                $0.division == post.division
                    && view.programme.role($0.role)?.kind == role.kind
            })
    }

    private func options(_ posts: [PostRow]) -> [(value: String, label: String)] {
        posts.map { ($0.id.text, report.posts.text($0.id, in: language)) }
    }
}
