import CunceDomain
import CunceReports
import CunceStore

/// 巩固期: what was looked at since the village left the list, and what is owed.
extension AcceptanceMaking {
    var watch: AcceptanceWatch? {
        guard let watched = view.report.watched, view.course.graduation != nil else { return nil }
        let rule = view.report.watching.rules.acceptance?.watch
        return AcceptanceWatch(
            line: watched.until.map {
                say("acceptance.watch-until", ["day": near($0)])
            } ?? say("acceptance.watch-not-stated"),
            slipped: slipped(rule),
            missed: view.course.closing == nil ? missed(watched, rule) : [],
            checks: watched.checks.map { due in
                let check = rule?.checks.first { $0.key == due.check }
                return AcceptanceCheck(
                    name: check?.label.text(in: language) ?? due.check.text,
                    who: holder(due).map(label) ?? looker(check),
                    due: near(due.due), status: status(due))
            },
            signals: watched.signals.filter { $0.finding.verdict == .yes }.map { signal in
                rule?.signals.first { $0.key == signal.signal }?.label.text(in: language)
                    ?? signal.signal.text
            })
    }

    /// The post that held the look by which a day was answered.
    private func holder(_ due: Acceptances.Due) -> PostID? {
        due.held.flatMap { held in
            view.course.looks.last { $0.value.check == due.check && $0.at.on == held }?.at.post
        }
    }

    /// What did not hold, by the newest look, whether or not one was due; and what is to be done.
    private func slipped(_ rule: WatchRule?) -> String? {
        guard view.course.closing == nil, let look = view.course.slipped else { return nil }
        return say(
            "acceptance.slipped-now",
            [
                "day": near(look.at.on), "words": look.value.words,
                "check": rule?.checks.first { $0.key == look.value.check }?.label
                    .text(in: language) ?? look.value.check.text,
                "who": who(view.report.watching.rules.acceptance?.closers),
            ])
    }

    /// Of each check with days that went by without a look: how many, and what closes them.
    private func missed(_ watched: Acceptances.Watched, _ rule: WatchRule?) -> [String] {
        (rule?.checks ?? []).compactMap { check in
            let late = watched.checks.filter {
                $0.check == check.key && $0.held == nil && $0.lateBy > 0
            }
            guard let first = late.map(\.due).min() else { return nil }
            return say(
                "acceptance.looks-missed",
                [
                    "check": check.label.text(in: language), "count": "\(late.count)",
                    "day": near(first),
                ])
        }
    }

    /// Who holds a look: the roles of the pack of which somebody can now, else the office.
    private func looker(_ check: WatchRule.Check?) -> String {
        guard let roles = check?.deciders.roles, !roles.isEmpty else {
            return who(check?.deciders)
        }
        let able = roles.filter { role in
            view.view.near.contains { $0.role == role && mayLook($0) }
        }
        guard !able.isEmpty else {
            return say("acceptance.look-by-office", ["who": who(check?.deciders)])
        }
        return who(Deciders(roles: able))
    }

    /// A post that works in villages looks at those it has a part in.
    private func mayLook(_ post: PostRow) -> Bool {
        guard let holder = post.holder, let role = programme.role(post.role) else { return false }
        return Access.may(
            Actor(
                person: holder, post: post.id, role: role.key, standing: role.standing,
                path: view.view.village.path.text),
            do: .lookAgain, at: view.view.place)
    }

    private func status(_ due: Acceptances.Due) -> StatusMark {
        if let held = due.held {
            let text = say(
                due.holds == false ? "acceptance.slipped-on" : "acceptance.looked-on",
                ["day": near(held)])
            let late =
                due.lateBy > 0 ? say("acceptance.look-late", ["days": "\(due.lateBy)"]) : nil
            return StatusMark(
                mark: due.holds == false ? "over" : "ver",
                text: [text, late].compactMap(\.self).joined(separator: say("common.comma")))
        }
        if view.course.closing != nil, due.due <= call.today {
            return StatusMark(mark: "none", text: say("acceptance.look-left"))
        }
        return due.lateBy > 0
            ? StatusMark(
                mark: "over", text: say("acceptance.look-late", ["days": "\(due.lateBy)"]))
            : StatusMark(mark: "none", text: say("acceptance.look-due"))
    }
}
