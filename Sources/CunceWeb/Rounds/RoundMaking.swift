import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of one round from its report.
struct RoundMaking {
    let report: RoundReport
    let view: RoundView
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    private var round: RoundSummary { report.round }
    private var href: String { "/rounds/\(round.id)" }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func page(_ site: Site) throws -> RoundDetailPage {
        let place = report.facts.division.name
        return RoundDetailPage(
            shell: try site.shell(call, title: round.title, place: place, current: .board),
            title: round.title, place: place,
            status: StatusMark(report.state, texts, language), buttons: buttons,
            closing: report.record.closed.map { closed in
                RoundClosing(
                    line: say(
                        "round.closed-line",
                        [
                            "day": near(closed.on),
                            "post": report.facts.posts.text(closed.post, in: language),
                        ]), word: report.record.closingWord, entry: entry(closed.entry))
            }, facts: facts, programmeHref: view.programme.href,
            papersHref: call.visitor.actor.map(Access.seesTown) == true ? "\(href)/papers" : nil,
            openEntry: report.record.opened.map { entry($0.entry) }, open: open,
            isDone: isDone,
            archiveHref: "\(href)/archive.zip",
            stages: report.stages.map { stage in
                RoundStage(
                    name: view.programme.words.stages[stage.stage].text(in: language),
                    villages: stage.villages.map { village($0) })
            }, hasVillages: !report.stages.isEmpty,
            goneOn: report.goneOn.map { village($0.village, later: $0.round) },
            candidates: report.candidates.map(candidate),
            candidateHref: mayName ? "/candidates/new?round=\(round.id)" : nil)
    }

    /// What is still open, one figure each.
    var open: [RoundFigure] {
        let open = report.open
        return [
            figure(
                open.villages, "round.open-villages", "round.unit-villages",
                how: "how.round-villages"),
            figure(
                open.candidates, "round.open-candidates", "round.unit-candidates",
                how: "how.round-candidates"),
            figure(open.tasks, "round.open-tasks", "round.unit-tasks", how: "how.round-tasks"),
            figure(
                open.unverified, "round.open-unverified", "round.unit-unverified",
                how: "how.round-unverified"),
            figure(
                open.problems, "round.open-problems", "round.unit-problems",
                how: "how.round-problems"),
            figure(
                open.briefs, "round.open-briefs", "round.unit-briefs", how: "how.round-briefs"),
            figure(
                open.errands, "round.open-errands", "round.unit-errands",
                how: "how.round-errands"),
            figure(open.asks, "round.open-asks", "round.unit-asks", how: "how.round-asks"),
            figure(
                open.instructions, "round.open-instructions", "round.unit-instructions",
                how: "how.round-instructions"),
            figure(
                open.requests, "round.open-requests", "round.unit-requests",
                how: "how.round-requests"),
        ]
    }

    private func figure(
        _ figure: Figure, _ name: String, _ unit: String, how: String
    ) -> RoundFigure {
        RoundFigure(name: say(name), count: Door(figure, how: how), unit: say(unit))
    }

    var isDone: Bool {
        let open = report.open
        return [
            open.villages, open.candidates, open.tasks, open.unverified, open.problems,
            open.briefs, open.errands, open.asks, open.instructions, open.requests,
        ].allSatisfy { $0.count == 0 }
    }

    func village(_ facts: VillageFacts, later: RoundSummary? = nil) -> RoundVillage {
        RoundVillage(
            name: facts.village.name,
            href: "/villages/\(facts.village.code)?round=\(round.id)",
            since: say("village.rail-since", ["day": near(facts.summary.since)]),
            line: say(
                "round.village-line",
                [
                    "tasks": "\(facts.counted.count)", "done": "\(facts.done.count)",
                    "problems": "\(facts.problems.count(where: \.isOpen))",
                ]),
            later: later.map {
                TextLink(
                    text: $0.title, href: "/villages/\(facts.village.code)?round=\($0.id)")
            })
    }

    /// 8月3日至12月31日
    static func period(of round: RoundSummary, _ call: Call, _ texts: Texts) -> String {
        texts.say(
            "round.period", in: call.language,
            [
                "from": Days.near(round.opens, call.today, in: call.language),
                "to": Days.near(round.closes, call.today, in: call.language),
            ])
    }

    private func entry(_ number: Int) -> TextLink {
        TextLink(
            text: say("entry.number", ["number": "\(number)"]), href: "/entries/\(number)")
    }

    private var facts: [EntryFact] {
        let pack = say(
            "round.pack-line",
            [
                "pack": view.programme.title.text(in: language),
                "version": view.programme.version,
            ])
        let opened = report.record.opened.map { opened in
            say(
                "round.opened-line",
                [
                    "day": near(opened.on),
                    "post": report.facts.posts.text(opened.post, in: language),
                ])
        }
        let lines: [(String, String?)] = [
            ("round.fact-period", Self.period(of: round, call, texts)),
            ("round.fact-targets", round.targets.isEmpty ? nil : round.targets),
            ("round.fact-opened", opened), ("round.fact-pack", pack),
        ]
        return lines.compactMap { key, value in
            value.map { EntryFact(label: say(key), value: $0) }
        }
    }

    private var mayName: Bool {
        report.state != .closed && report.state != .toCome && view.may(.nameCandidate)
    }

    /// The main act first; a round that is over has none but carrying over.
    private var buttons: [ActionButton] {
        var acts: [(key: String, href: String)] = [
            ("round.to-board", "/board?round=\(round.id)"),
            ("round.to-huddle", "/huddle?round=\(round.id)"),
        ]
        if Access.seesTown(view.actor) { acts.append(("round.to-screening", "\(href)/screening")) }
        let lists = view.may(.listVillage) && view.decides(.listVillage)
        if lists, report.state == .running {
            acts.append(("round.to-list", "/cases/new?round=\(round.id)"))
        }
        if lists, report.open.villages.count > 0, report.state != .toCome {
            acts.append(("round.to-carry", "\(href)/carry"))
        }
        if view.may(.closeRound), view.decides(.closeRound), report.state != .toCome {
            acts.append(("round.to-close", "\(href)/close"))
        }
        acts.append(("round.to-programme", "\(href)/programme"))
        return acts.enumerated().map { place, act in
            ActionButton(label: say(act.key), isMain: place == 0, href: act.href)
        }
    }

    private func candidate(_ facts: CandidateFacts) -> RoundCandidate {
        let known = CandidateWords(facts.summary, report.facts.posts, call, texts)
        return RoundCandidate(
            name: facts.village.name, href: "/candidates/\(facts.summary.id)",
            status: known.status, named: known.named, grounds: facts.summary.grounds,
            decided: facts.summary.decided.map {
                "\(known.decided ?? "")\(say("common.colon"))\($0.reason)"
            })
    }
}
