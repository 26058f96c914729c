import CunceDomain
import CunceReports
import CunceStore

extension VersionsPage {
    init(shell: ShellModel, view: CaseView, call: Call, texts: Texts) {
        let language = call.language
        let plan = view.kase.plan
        let named =
            plan.versions.map(NamedVersion.approved)
            + [NamedVersion.draft(of: view.kase)].compactMap(\.self)
        let left = NamedVersion(call.query["left"], of: view.kase)
        let right = NamedVersion(call.query["right"], of: view.kase)
        let options = named.map { ($0.name, $0.label(plan, texts, language)) }
        let older = left ?? named.dropLast().last
        let newer = right ?? named.last
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            planHref: "\(view.href)/plan",
            versions: named.reversed().map {
                VersionRow($0, view: view, call: call, texts: texts)
            },
            chooser: named.count > 1
                ? VersionChooser(
                    action: "\(view.href)/plan/versions",
                    left: call.select("left", options, initial: older?.name ?? ""),
                    right: call.select("right", options, initial: newer?.name ?? "")) : nil,
            comparison: left.flatMap { left in
                right.map { right in
                    VersionComparison(left, right, view: view, call: call, texts: texts)
                }
            })
    }
}

extension VersionRow {
    init(_ version: NamedVersion, view: CaseView, call: Call, texts: Texts) {
        let language = call.language
        let near = { (at: Occurrence) in
            [
                "day": Days.near(at.on, call.today, in: language),
                "post": view.label(of: at.post, in: language),
            ]
        }
        let plan = view.kase.plan
        let handedIn = { (at: Occurrence?) in
            at.map { texts.say("plan.handed-in-by", in: language, near($0)) }
        }
        let printHref = "\(view.href)/plan/print?version=\(version.name)"
        switch version {
        case .approved(let approved):
            let lines =
                [handedIn(approved.submitted)].compactMap(\.self)
                + [texts.say("plan.approved-by", in: language, near(approved.approved))]
            self.init(
                name: version.label(plan, texts, language),
                status: version.status(plan, texts, language),
                line: lines.joined(separator: texts.say("common.semicolon", in: language)),
                note: approved.note.isEmpty ? nil : approved.note,
                reason: approved.revision?.reason,
                entry: TextLink(
                    text: texts.say(
                        "entry.number", in: language, ["number": "\(approved.approved.entry)"]),
                    href: "/entries/\(approved.approved.entry)"), printHref: printHref)
        case .draft:
            let waiting = plan.stage == .waiting ? handedIn(plan.submitted) : nil
            self.init(
                name: texts.say("plan.version", in: language, ["version": "\(version.number)"]),
                status: version.status(plan, texts, language),
                line: waiting ?? texts.say("plan.not-approved-yet", in: language),
                reason: plan.revision?.reason, printHref: printHref)
        }
    }
}
