import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of acceptance.
struct AcceptanceMaking {
    let view: AcceptanceView
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    var programme: Programme { view.report.programme }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func label(_ post: PostID) -> String { view.view.label(of: post, in: language) }

    func list(_ words: [String]) -> String {
        words.joined(separator: say("common.list-comma"))
    }

    func page(_ shell: ShellModel) -> AcceptancePage {
        AcceptancePage(
            shell: shell,
            village: TextLink(text: view.view.village.name, href: view.view.villageHref),
            status: status, lede: lede, sheetLine: sheetLine, sheets: sheets.map(sheet),
            facts: facts, tell: mayTell ? call.formModel("\(view.href)/tell") : nil,
            samples: samples, watch: watch, steps: AcceptanceSteps(making: self).all,
            forms: AcceptanceForms(making: self).all,
            papers: papers)
    }

    // MARK: where it stands

    private var status: StatusMark {
        if let closing = view.course.closing {
            let mark =
                switch closing.value.ending {
                case .held: "ver"
                case .relapsed: "over"
                case .merged: "gone"
                }
            return StatusMark(
                mark: mark,
                text: say("acceptance.ending-\(closing.value.ending.rawValue)"))
        }
        guard let attempt = view.attempt else {
            return StatusMark(mark: "none", text: say("acceptance.stage-none"))
        }
        if isBrokenOff { return StatusMark(mark: "back", text: say("acceptance.broken-off")) }
        let mark =
            switch attempt.stage {
            case .requested: "soon"
            case .declined, .failed, .stopped: "back"
            case .open: "doing"
            case .handedIn: "soon"
            case .passed: "ver"
            }
        if attempt.stage == .failed, let again = attempt.failure?.value.again, again < call.today {
            return StatusMark(
                mark: "over",
                text: say(
                    "acceptance.again-late",
                    ["days": "\(call.today.dayNumber - again.dayNumber)"]))
        }
        if view.course.slipped != nil {
            return StatusMark(mark: "over", text: say("acceptance.consolidating-slipped"))
        }
        return StatusMark(mark: mark, text: say("acceptance.stage-\(attempt.stage.rawValue)"))
    }

    /// The case went on in another round before the attempt was over.
    private var isBrokenOff: Bool {
        view.kase.listing.carriedOver != nil && view.attempt?.stage.isOver == false
    }

    private var lede: String {
        let rules = programme.rules.acceptance
        if let closing = view.course.closing { return closing.value.words }
        if isBrokenOff { return say("acceptance.lede-broken-off") }
        switch view.attempt?.stage {
        case nil:
            return say(
                view.report.schemes.isEmpty ? "acceptance.lede-silent" : "acceptance.lede-none")
        case .requested: return say("acceptance.lede-requested")
        case .declined: return view.attempt?.declined?.value.reason ?? ""
        case .stopped: return view.attempt?.stopped?.value.reason ?? ""
        case .open:
            return say(
                "acceptance.lede-open",
                ["posts": list(view.attempt?.assessors.map { label($0.post) } ?? [])])
        case .handedIn:
            return say(
                "acceptance.lede-handed-in", ["who": who(rules?.exit?.deciders)])
        case .failed:
            guard let failure = view.attempt?.failure else { return "" }
            return failure.value.again.map {
                say("acceptance.lede-again", ["day": near($0)])
            } ?? failure.value.reason
        case .passed:
            return say(
                "acceptance.lede-passed", ["day": near(view.attempt?.since.on ?? call.today)])
        }
    }

    /// Whom the pack leaves something to.
    func who(_ deciders: Deciders?) -> String {
        let roles = (deciders?.roles ?? []).compactMap {
            programme.role($0)?.label.text(in: language)
        }
        if !roles.isEmpty { return list(roles) }
        return deciders?.body?.text(in: language) ?? say("acceptance.not-stated")
    }

    // MARK: the sheet

    var sheets: [AcceptanceLines.Sheet] {
        guard let result = view.report.result else { return [] }
        let day = view.attempt?.day(call.today) ?? call.today
        return AcceptanceLines(
            programme, texts, on: day, posts: names, in: language
        ).sheets(of: result, households: view.attempt?.households ?? [:])
    }

    private var names: [FactBook.Post] {
        view.view.posts.posts.values.map { post in
            FactBook.Post(key: post.id.subject, role: post.role, name: label(post.id))
        }
    }

    private var sheetLine: String {
        if view.report.result == nil { return say("acceptance.no-sheet") }
        guard let handedIn = view.attempt?.handedIn else { return say("acceptance.sheet-live") }
        return say(
            "acceptance.sheet-handed-in",
            ["day": near(handedIn.at.on), "post": label(handedIn.at.post)])
    }

    private func sheet(_ sheet: AcceptanceLines.Sheet) -> AcceptanceSheet {
        AcceptanceSheet(
            name: sheet.name,
            status: mark(
                sheet.verdict,
                view.report.isHandedIn ? "acceptance.whole" : "acceptance.sofar"),
            score: sheet.score.map { say("acceptance.score", ["score": $0]) },
            rules: sheet.lines.map { line in
                AcceptanceRuleRow(
                    kind: line.kind, name: line.name,
                    status: mark(
                        line.verdict, line.isVeto ? "acceptance.veto" : "acceptance.met"),
                    lines: line.lines,
                    missing: line.missing.isEmpty
                        ? nil : say("acceptance.missing", ["facts": list(line.missing)]),
                    clause: "\(line.clause.file):\(line.clause.line)")
            })
    }

    private func mark(_ verdict: Finding.Verdict, _ key: String) -> StatusMark {
        let mark =
            switch verdict {
            case .yes: "ver"
            case .no: "over"
            case .open: "none"
            }
        return StatusMark(mark: mark, text: say("\(key)-\(verdict.rawValue)"))
    }

    // MARK: papers

    /// The papers of every attempt, the last first.
    private var papers: [TextLink] {
        let attempts = view.course.attempts
        return attempts.indices.reversed().flatMap { place in
            AcceptancePaper.those(of: attempts[place]).filter(mayRead).map { paper in
                let title = paper.title(view.view.village.name, attempts[place], in: language)
                let path = "\(view.href)/papers/\(paper.rawValue).docx"
                return attempts.count == 1
                    ? TextLink(text: title, href: path)
                    : TextLink(
                        text: say(
                            "acceptance.paper-of",
                            ["paper": title, "number": "\(place + 1)"]),
                        href: "\(path)?attempt=\(place + 1)")
            }
        }
    }

    /// How single papers were read is for those who handle acceptance.
    func mayRead(_ paper: AcceptancePaper) -> Bool {
        paper != .ballots
            || Access.may(view.actor, do: .assess, at: view.view.place)
    }

    /// - Parameter number: of the attempt, 1 for the first; `nil` for the last.
    /// - Returns: `nil` where there is no such attempt.
    func writing(_ number: Int? = nil) -> AcceptancePaperWriting? {
        let attempts = view.course.attempts
        let place = (number ?? attempts.count) - 1
        guard attempts.indices.contains(place) else { return nil }
        let attempt = attempts[place]
        let opening = attempt.opening?.value
        let programme =
            opening.flatMap { view.programmes.pack($0.pack, $0.packVersion) } ?? programme
        let result =
            place == attempts.count - 1 ? view.report.result : attempt.handedIn?.value.result
        let lines = AcceptanceLines(
            programme, texts, on: attempt.day(call.today), posts: names, in: language)
        return AcceptancePaperWriting(
            village: view.view.village.name, attempt: attempt, programme: programme,
            sheets: result.map { lines.sheets(of: $0, households: attempt.households) } ?? [],
            watchUntil: attempt.graduation == nil ? nil : view.report.watched?.until,
            post: label, language: language)
    }
}
