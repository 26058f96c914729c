import CunceDomain
import CunceReports
import CunceStore

/// Makes a problem's page from its case.
struct ProblemMaking {
    let problem: Problem
    let view: CaseView
    /// The entries of the problem and of the work against it, newest first.
    let told: [TimelineEntry]
    let attached: AttachSection
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    var day: CivilDate { call.asOf ?? call.today }
    var href: String { "\(view.href)/problems/\(problem.id)" }
    var type: ProblemType? { view.programme.problemType(ProblemTypeKey(problem.type)) }
    var isLegacy: Bool { type?.isLegacy ?? false }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func page(_ shell: ShellModel) -> OneProblemPage {
        let acts = ProblemActs(self)
        let diagnosis = view.kase.diagnosis
        return OneProblemPage(
            shell: shell, villageName: view.village.name,
            villageHref: view.villageHref + call.pastQuery,
            listHref: "\(view.href)/problems", title: problem.title, tile: tile,
            status: StatusMark(problem, texts, language), late: late,
            legacy: isLegacy ? say("problem.legacy-what") : nil,
            foundLater: diagnosis.wasFoundLater(problem) ? say("problem.found-later") : nil,
            returnedFor: problem.returned.map { figure($0.text, $0.at) }, kind: kind,
            severity: view.programme.words.severities[problem.severity].text(in: language),
            gradings: problem.gradings.count > 1 ? gradings : [],
            since: problem.since.map(sinceDay) ?? say("problem.since-unknown"),
            cause: problem.cause.isEmpty ? nil : problem.cause,
            owner: problem.owner.map { view.label(of: $0, in: language) }
                ?? say("problem.no-owner"),
            vacant: problem.owner.map(view.isVacant) ?? false, voices: voices,
            counted: problem.voiceCounts.last.map {
                say("problem.counted-on", ["day": near($0.at.on)])
            },
            due: problem.due.map(near), dueDays: problem.dueDays.count > 1 ? dueDays : [],
            recorded: figure(near(problem.recorded.on), problem.recorded),
            entryCount: Door(
                count: problem.entries.count, entries: problem.entries, how: "how.problem"),
            evidence: problem.evidence, added: problem.addedEvidence.map(added),
            attached: attached,
            closing: closing, isLegacy: isLegacy, past: problem.pastEvents.map(past),
            measures: measures, steps: steps, beads: beads, projects: projects,
            suggestions: problem.isOpen ? suggestions : [], solve: acts.solve,
            verify: acts.verify, giveBack: acts.giveBack, reopen: acts.reopen,
            addTask: acts.addTask, nameOwner: acts.nameOwner, setDue: acts.setDue,
            addEvidence: acts.addEvidence, countVoices: acts.countVoices, regrade: acts.regrade,
            noteHistory: acts.noteHistory, waits: acts.waits,
            mayNothing: acts.isEmpty && call.asOf == nil,
            history: told.map {
                TimelineItem(
                    $0, posts: view.posts, programme: view.programme, call: call, texts: texts)
            },
            asOfForm: AsOfForm(action: href, day: "\(day)", latest: "\(call.today)"))
    }

    private var tile: DimensionTile {
        DimensionTile(
            problem.dimension, weight: problem.isOpen ? problem.severity.rawValue : 0,
            view.programme, texts, language)
    }

    private var late: StatusMark? {
        problem.daysOverdue(on: day).map {
            StatusMark(mark: "over", text: say("status.overdue-days", ["days": "\($0)"]))
        }
    }

    private var kind: String {
        let dimension = view.programme.words.dimensions[problem.dimension].text(in: language)
        guard let type else { return dimension }
        return "\(dimension) · \(type.label.text(in: language))"
    }

    private var voices: Door? {
        problem.voices.map { count in
            Door(
                number: say("problem.voices-count", ["count": "\(count)"]),
                href: EntryNumbers.href(
                    problem.voiceCounts.map(\.at.entry), how: "how.problem-voices"))
        }
    }

    private var gradings: [ProblemFigure] {
        let words = view.programme.words.severities
        return problem.gradings.enumerated().map { place, grading in
            let now = words[grading.severity].text(in: language)
            let text =
                place == 0
                ? now
                : say(
                    "severity.moved",
                    [
                        "from": words[problem.gradings[place - 1].severity].text(in: language),
                        "to": now,
                    ])
            return figure(text, grading.at, note: grading.reason)
        }
    }

    private var dueDays: [ProblemFigure] {
        problem.dueDays.map { figure(near($0.due), $0.at, note: $0.reason) }
    }

    private var closing: [ProblemFigure] {
        var words: [ProblemFigure] = []
        if let solved = problem.solved {
            words.append(figure(solved.text, solved.at, note: say("problem.said-solved")))
        }
        if let verified = problem.verified {
            words.append(
                figure(problem.checked ?? "", verified, note: say("problem.was-checked")))
        }
        return words
    }
}

extension StatusMark {
    /// A problem's: open, said to be solved, verified.
    init(_ problem: Problem, _ texts: Texts, _ language: Language) {
        let (mark, key) =
            switch problem.state {
            case .open where problem.returned != nil: ("back", "problem.state-returned")
            case .open: ("doing", "problem.state-open")
            case .solved: ("done", "problem.state-solved")
            case .verified: ("ver", "problem.state-verified")
            }
        self.init(mark: mark, text: texts.say(key, in: language))
    }
}
