import CunceDomain
import CunceReports
import CunceStore

/// Makes a village's page from its report.
struct VillageMaking {
    struct Source: Sendable {
        let report: VillageReport
        let programme: Programme
        /// Posts with a part in the case.
        let involved: Set<PostID>
        /// Whether a round runs in which the village could be listed.
        let hasOpenRound: Bool
        /// Files that can be handed out: what was withdrawn since an earlier day is not.
        let files: Set<AttachmentID>
        /// Entries that are kept from the reader.
        let hidden: Set<Int>
        /// Kinds of files of which there are small pictures here.
        let previewed: Set<FileKind>
        /// Study tours of the round that posts of the village went on, or that brought it a task.
        let tours: [Tour]
        /// Signals that stand on it, by the rules the installation works by.
        let signals: [StandingSignal]
        /// Those rules.
        let pack: Programme
        /// The case this one came back after; `nil` where it names none.
        let earlier: EarlierCase?
    }

    let source: Source
    let actor: Actor
    let call: Call
    let texts: Texts
    let templates: Templates
    let keptParts: KeptParts

    var report: VillageReport { source.report }
    var programme: Programme { source.programme }
    var language: Language { call.language }
    var isNow: Bool { report.day == call.today }

    /// Whether the case takes work: not on an earlier day, not after it was closed, went on
    /// elsewhere or its round was closed.
    var isWorking: Bool {
        isNow
            && report.course.map {
                $0.summary.ended == nil && $0.summary.stage != .closed && $0.round.closed == nil
            } ?? true
    }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func may(_ action: Action) -> Bool {
        Access.may(
            actor, do: action,
            at: Place(path: report.village.path.text, involved: source.involved))
    }

    func decides(_ kind: DecisionKind) -> Bool {
        let deciders = programme.deciders(of: kind)
        return deciders.isEmpty || deciders.contains(actor.role)
    }

    func page(_ shell: ShellModel) throws -> VillagePage {
        let course = report.course
        let pieces = try course.map { course in
            let source = workSource(course)
            return (work: try keptWork(course, source), duty: try keptDuty(course, source))
        }
        return try VillagePage(
            shell: shell, top: kept("village-top", report.village.code, top),
            hasCase: course != nil,
            work: pieces?.work, signals: signals,
            earlier: source.earlier.map(whatWasTried),
            matrix: pieces.flatMap { $0.duty.isEmpty ? nil : $0.duty },
            linksHref: isWorking && may(.link)
                ? course.map { "/cases/\($0.kase.id)/links" } : nil,
            supportHref: course.flatMap(supportHref), timeline: course.map(timeline) ?? [],
            allEntries: course.map {
                Door(
                    number: "\($0.entryCount - source.hidden.count)",
                    href: "/entries?case=\($0.kase.id)")
            },
            filesHref: course.map { "/cases/\($0.kase.id)/attachments" },
            asOfForm: AsOfForm(
                action: call.path, day: "\(report.day)", latest: "\(call.today)",
                round: call.query["round"].isEmpty ? nil : call.query["round"]),
            tables: course.map(tables) ?? [])
    }

    private var signals: [WatchSignal] {
        // Words for them are made of the whole pack.
        guard !source.signals.isEmpty else { return [] }
        let making = SignalMaking(
            source.pack, report.posts, on: report.day, call: call, texts: texts)
        let mayAnswer = isNow && may(.answerSignal)
        let isReaders = actor.isInCharge(
            ofSignalsWhere: isWorking ? report.course?.kase.involved : nil)
        return source.signals.map {
            // The page is kept, and so holds no form: the one of all villages does.
            making.signal(
                $0, on: report.village, isListed: isWorking && report.course != nil,
                forms: mayAnswer && !isReaders ? .others : .elsewhere(mayAnswer))
        }
    }

    private var top: VillageTop {
        let (village, course) = (report.village, report.course)
        return VillageTop(
            crumbs: crumbs, name: village.name, code: village.code, core: course.flatMap(core),
            hasCase: course != nil, sentence: course.map(sentence),
            emptiness: course == nil
                ? VillageEmptiness(listHref: listHref, nameHref: nameHref) : nil,
            again: again, ties: ties, buttons: buttons,
            teamHref: may(.seeTeam) ? "/roster/\(report.village.code)" : nil,
            factsHref: factsHref,
            rail: course.map(rail) ?? [])
    }

    /// Whoever sees a village by a part in its case alone has no page of what is known of it.
    private var factsHref: String? {
        let place = Place(path: report.village.path.text)
        return Access.may(actor, do: .see, at: place)
            ? "/facts/places/\(report.village.code)" : nil
    }

    /// Of which classes it was decided to be; nothing is asked of the rules here.
    private func classes(_ course: VillageCase) -> String? {
        course.kase.classing.current.map { decision in
            say(
                "village.classes",
                [
                    "classes": ClassesSection.names(
                        decision.classes, programme, texts, language)
                ])
        }
    }

    func work(_ course: VillageCase) throws -> VillageWork {
        try VillageWork(
            revisions: revisions(course),
            diagnosisLine: course.kase.diagnosis.submitted.map {
                [say("village.diagnosis-line", ["day": near($0.on)]), classes(course)]
                    .compactMap(\.self).joined(separator: " · ")
            }, diagnosis: kept("village-dimension", diagnosis(course)),
            diagnosisHref: "/cases/\(course.kase.id)/problems", fundsTile: fundsTile(course),
            projects: projects(course), projectsHref: projectsHref(course),
            hasPlan: !course.groups.isEmpty, planLine: planLine(course),
            plan: kept("village-group", plan(course)),
            planHref: course.kase.diagnosis.submitted == nil
                ? nil : "/cases/\(course.kase.id)/plan",
            supportHref: supportHref(course), promises: promises(course))
    }

    private func supportHref(_ course: VillageCase) -> String? {
        isNow ? "/cases/\(course.kase.id)/support" : nil
    }

    private func tables(_ course: VillageCase) -> [TextLink] {
        [("tasks", "tables.village-tasks"), ("problems", "tables.village-problems")].map {
            let query = "round=\(course.summary.round)&village=\(report.village.code)"
            return TextLink(text: say($1), href: "/tables/\($0).xlsx?\(query)")
        }
    }

    private var crumbs: [TextLink] {
        [TextLink(text: say("nav.board"), href: "/board")]
            + report.above.map { division in
                let sees = Access.may(actor, do: .see, at: Place(path: division.path.text))
                return TextLink(
                    text: division.name,
                    href: sees ? "/board?division=\(division.code)" : nil)
            } + [roundCrumb].compactMap(\.self)
    }

    /// The round its case stands in, where more than one runs here.
    private var roundCrumb: TextLink? {
        guard let round = report.course?.round,
            report.rounds.count(where: { $0.isRunning(on: call.today) }) > 1
        else { return nil }
        let sees = report.above.last.map {
            Access.may(actor, do: .see, at: Place(path: $0.path.text))
        }
        return TextLink(
            text: round.title, href: sees ?? false ? "/board?round=\(round.id)" : nil)
    }

    /// Somebody named it, and nobody has decided.
    var isNamed: Bool {
        report.ties.candidacies.contains { $0.candidate.state == .waiting }
    }

    var nameHref: String? {
        guard isNow, source.hasOpenRound, may(.nameCandidate), !isNamed else { return nil }
        return "/candidates/new?village=\(report.village.code)"
    }

    var listHref: String? {
        guard isNow, source.hasOpenRound, may(.listVillage), decides(.listVillage), !isNamed
        else { return nil }
        return "/cases/new?village=\(report.village.code)"
    }

    /// The heaviest dimension with its open problems.
    private func core(_ course: VillageCase) -> String? {
        guard course.summary.stage != .closed else { return nil }
        let diagnosis = course.kase.diagnosis
        let heaviest = Dimension.allCases.max {
            (diagnosis.weight(of: $0) ?? 0) < (diagnosis.weight(of: $1) ?? 0)
        }
        guard let heaviest, let weight = diagnosis.weight(of: heaviest), weight > 0 else {
            return nil
        }
        let first = Dimension.allCases.first { diagnosis.weight(of: $0) == weight } ?? heaviest
        let open = diagnosis.problems(in: first).filter(\.isOpen).map(\.title)
        return say(
            "village.core",
            [
                "dimension": programme.words.glyphs[first].text(in: language),
                "problems": Shortened.text(
                    open.joined(separator: say("common.semicolon")), to: 90),
            ])
    }

    /// To the day it left the list, where it has.
    private func daysListed(_ course: VillageCase) -> Int {
        min(course.summary.over ?? report.day, report.day).days(since: course.summary.listedOn)
    }

    private func sentence(_ course: VillageCase) -> VillageSentence {
        let tasks = course.kase.tasks.all.filter {
            $0.state != .dropped && course.kase.stands($0)
        }
        let door = { (chosen: [CunceDomain.PlanTask], how: String) in
            Door(
                count: chosen.count, entries: chosen.compactMap { $0.entries.last }, how: how)
        }
        let listed = course.kase.listing.listed
        let owed = course.summary.stage == .closed ? [] : tasks
        return VillageSentence(
            days: Door(
                number: "\(daysListed(course))",
                href: EntryNumbers.href([listed?.entry].compactMap(\.self), how: "how.listed")),
            tasks: door(tasks, "how.tasks"),
            done: door(tasks.filter { $0.state == .done || $0.state == .verified }, "how.done"),
            verified: door(tasks.filter { $0.state == .verified }, "how.verified"),
            overdue: door(
                owed.filter { $0.daysOverdue(on: report.day) != nil }, "how.overdue"),
            stuck: door(owed.filter { $0.state == .stuck }, "how.stuck"))
    }
}
