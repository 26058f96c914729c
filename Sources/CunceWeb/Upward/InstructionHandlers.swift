import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 批示: given, transcribed, assigned, reported, taken.
extension Site {
    func giveInstruction(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let isPaper = call.form.has("from")
        let week = ISOWeek(call.form["week"])
        return try await act(
            call, on: { try isPaper ? $0.day("day") : $0.today },
            { id in
                let code = call.form["village"]
                let village = view.village(code)
                // About one village, it must not become one about the whole town in silence.
                guard code.isEmpty || village != nil else {
                    throw FieldComplaint(field: "village", key: "refusal.form.choose")
                }
                let ask = Int(call.form["ask"])
                let asked = ask.flatMap { AskRow.find($0, in: view) }
                return .instruction(
                    view.round.id,
                    .give(
                        InstructionDraft(
                            id: InstructionID(id.text),
                            about: InstructionAbout(
                                week: week,
                                village: village?.village.id ?? asked?.village?.village.id,
                                kase: village?.summary.id ?? asked?.village?.summary.id,
                                ask: ask),
                            words: call.form["words"],
                            from: isPaper
                                ? try call.choice("from", PostID.self) : view.actor.post,
                            way: isPaper ? .paper : .system,
                            wanted: try call.optionalDay("wanted"))))
            },
            done: (
                path: "\(view.href)/instructions/\(call.form["command"])",
                key: "done.instruction-given"
            ),
            again: { again in
                // The page the form stood on.
                if let ask = Int(call.form["ask"]) {
                    return try await askPage(again, try await roundView(again), ask)
                }
                guard let week else { return try await upward(again) }
                return try await brief(again.at(week))
            })
    }

    func instruction(_ call: Call) async throws -> Answer {
        let (view, instruction) = try await instructionAsked(call)
        let forms = UpwardForms(call: call, texts: texts)
        let words = UpwardWords(posts: view.facts.posts, call: call, texts: texts)
        let title = texts.say("instruction.title", in: call.language)
        var said: String?
        if let task = view.task(of: instruction), task.state == .verified {
            said = try await read { try TaskHistory.read(of: task.id, in: task.kase, on: $0).proof }
        }
        return try page(
            "matter",
            MatterPage(
                shell: shell(
                    call, title: title, place: view.facts.division.name, current: .briefs),
                upward: TextLink(
                    text: texts.say("upward.title", in: call.language), href: view.upwardHref),
                kind: title, words: instruction.words, status: words.status(instruction),
                facts: facts(of: instruction, view, words), steps: words.steps(instruction),
                forms: InstructionForms(view: view, making: forms).all(instruction, said: said),
                scans: instruction.scans.map { scan($0, of: instruction, view, words) },
                attach: instruction.way == .paper && view.mayFinish(.recordPaper)
                    ? scanForm(of: instruction, view, call) : nil), call)
    }

    private func facts(
        of instruction: Instruction, _ view: RoundView, _ words: UpwardWords
    ) -> [UpwardFact] {
        var facts = [
            UpwardFact(label: words.say("instruction.giver"), text: words.post(instruction.from)),
            UpwardFact(
                label: words.say("instruction.given"),
                text: words.line(instruction.given, instruction.way),
                href: "/entries/\(instruction.given.entry)"),
        ]
        if let week = instruction.about.week, let brief = view.town.briefs.brief(for: week) {
            facts.append(
                UpwardFact(
                    label: words.say("instruction.on-brief"),
                    text: words.say("brief.number", ["number": "\(brief.number)"]),
                    href: view.briefHref(week)))
        }
        if let ask = instruction.about.ask {
            facts.append(
                UpwardFact(
                    label: words.say("instruction.on-ask"), text: words.say("upward.to-ask"),
                    href: "\(view.href)/asks/\(ask)"))
        }
        if let village = view.village(instruction.about.village) {
            facts.append(
                UpwardFact(
                    label: words.say("field.village"), text: village.village.name,
                    href: "/villages/\(village.village.code)"))
        }
        if let assigned = instruction.assigned {
            facts.append(
                UpwardFact(label: words.say("field.owner"), text: words.post(assigned.owner)))
            if let task = assigned.task, let kase = instruction.about.kase {
                facts.append(
                    UpwardFact(
                        label: words.say("field.task"), text: words.say("instruction.to-task"),
                        href: "/cases/\(kase)/tasks/\(task)"))
            }
        }
        if let due = instruction.due {
            facts.append(UpwardFact(label: words.say("field.due"), text: words.day(due)))
        }
        return facts
    }

    func moveInstruction(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let id = try call.id("instruction", InstructionID.self)
        guard let instruction = view.town.instructions.instruction(id),
            let act = InstructionAct(rawValue: call.parameters["act"] ?? "")
        else { throw Stray.notFound }
        return try await self.act(
            call, on: { try act.saysDay(in: $0) ? $0.day("day") : $0.today },
            { command in
                .instruction(view.round.id, try act.command(instruction, view, call, command))
            },
            done: (path: "\(view.href)/instructions/\(id)", key: act.done),
            again: { try await self.instruction($0) })
    }
}

/// The acts of `moveInstruction` by their name in the address.
private enum InstructionAct: String {
    case assign, report, close
    case giveBack = "return"
    case closePaper = "close-paper"
    case giveBackPaper = "return-paper"

    /// What happened on paper says its day, and a result may.
    func saysDay(in call: Call) -> Bool {
        switch self {
        case .closePaper, .giveBackPaper: true
        case .report: call.form.has("day")
        case .assign, .close, .giveBack: false
        }
    }

    var done: String {
        switch self {
        case .assign: "done.instruction-assigned"
        case .report: "done.instruction-reported"
        case .close, .closePaper: "done.instruction-closed"
        case .giveBack, .giveBackPaper: "done.instruction-returned"
        }
    }

    func command(
        _ instruction: Instruction, _ view: RoundView, _ call: Call, _ id: CommandID
    ) throws -> InstructionCommand {
        switch self {
        case .assign:
            .assign(
                instruction.id, owner: try call.choice("owner", PostID.self),
                due: try call.day("due"),
                task: view.becomesTask(instruction) ? TaskID(id.text) : nil)
        case .report: .report(instruction.id, text: call.form["text"])
        case .close: .close(instruction.id, word: call.form["word"], .system)
        case .closePaper: .close(instruction.id, word: call.form["word"], .paper)
        case .giveBack: .giveBack(instruction.id, reason: call.form["reason"], .system)
        case .giveBackPaper: .giveBack(instruction.id, reason: call.form["reason"], .paper)
        }
    }
}

extension UpwardWords {
    func steps(_ instruction: Instruction) -> [UpwardStep] {
        var steps = [
            (
                instruction.given.entry,
                step("event.instruction.given", instruction.given, "", instruction.way)
            )
        ]
        if let assigned = instruction.assigned {
            steps.append(
                (assigned.at.entry, step("event.instruction.assigned", assigned.at)))
        }
        steps += instruction.reports.map {
            ($0.at.entry, step("event.instruction.reported", $0.at, $0.text, $0.way))
        }
        steps += instruction.returns.map {
            ($0.at.entry, step("event.instruction.returned", $0.at, $0.text, $0.way))
        }
        steps += instruction.scans.map {
            ($0.at.entry, step("event.instruction.scanned", $0.at, $0.file.name))
        }
        if let closed = instruction.closed {
            steps.append(
                (
                    closed.at.entry,
                    step("event.instruction.closed", closed.at, closed.text, closed.way)
                ))
        }
        return steps.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension Call {
    /// The same call as the page of a week's brief reads it.
    fileprivate func at(_ week: ISOWeek) -> Call {
        var call = self
        call.parameters["week"] = week.description
        return call
    }
}
