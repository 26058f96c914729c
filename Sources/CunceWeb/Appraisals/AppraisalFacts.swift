import CunceDomain
import CunceReports
import CunceStore

/// What an appraisal comes to and what happened in it, line by line.
struct AppraisalFacts {
    let read: ReadAppraisal
    let words: AppraisalWords

    private var file: AppraisalFile { read.file }
    private var programme: Programme { read.around.programme }

    var facts: [UpwardFact] {
        let opened = read.opened
        var facts = [
            fact("appraisal.period", words.period(opened.period, programme)),
            fact("field.post", words.post(opened.post)),
            fact("field.assessor", words.post(opened.assessor)),
            fact("appraisal.reviewer", words.post(opened.reviewer)),
            fact("appraisal.decider", words.post(opened.decider)),
            fact(
                "appraisal.objection-days",
                words.say("appraisal.days", ["days": "\(opened.objectionDays)"])),
            fact("appraisal.pack", "\(opened.pack) \(opened.packVersion)"),
        ]
        for rater in opened.raters {
            facts.append(
                UpwardFact(
                    label: words.say(
                        "appraisal.rater-of", ["item": words.fact(rater.fact, programme)]),
                    text: words.post(rater.post)))
        }
        // Everybody sees their targets at the start; what was set later says so.
        if let first = file.targets.first?.at.on, first > opened.period.last {
            facts.append(
                fact(
                    "appraisal.targets-late",
                    words.say("appraisal.targets-late-what", ["day": words.day(first)])))
        }
        if let next = words.waitsFor(read), !file.stage.isOver {
            facts.append(fact("personnel.next", next))
        }
        return facts
    }

    var lines: [AppraisalLine] {
        guard let sheet = file.sheet(in: read.around) else { return [] }
        let targets = file.targets.last?.value.targets ?? []
        let rules = read.scheme.map {
            AppraisalRules($0, programme, words.texts, in: words.call.language)
        }
        return sheet.lines.map { line in
            AppraisalLine(
                label: words.label(line.label),
                target: targets.first { $0.item == line.key }?.words,
                figure: figure(line),
                parts: [rules?.text(line.key)].compactMap(\.self) + line.facts.map(part),
                lacks: lacks(line),
                clause: "\(line.clause.file):\(line.clause.line)")
        }
    }

    /// 合计 86 分（满分 100），合格
    var sum: String? {
        guard let sheet = file.sheet(in: read.around) else { return nil }
        let grade = file.decision?.value.grade ?? sheet.grade
        guard let score = sheet.score else { return words.say("appraisal.sum-open") }
        return words.say(
            file.decision == nil ? "appraisal.sum" : "appraisal.sum-decided",
            [
                "score": score.exactText,
                "grade": grade.map { words.grade($0, read) } ?? words.say("common.none"),
            ])
    }

    private func figure(_ line: AppraisalSheet.Line) -> String {
        if line.isVeto {
            return switch line.verdict {
            case .yes: words.say("appraisal.veto-holds")
            case .no: words.say("appraisal.veto-not")
            case .open, nil: words.say("common.none")
            }
        }
        let points = line.points.map { $0.exactText } ?? words.say("common.none")
        return line.most.map { "\(points) / \($0.exactText)" } ?? points
    }

    /// 年度岗位目标完成比例 2026年：95%；凭据：验收单
    private func part(_ tied: AppraisalFile.Tied) -> String {
        let told = words.say(
            tied.at.isLate ? "appraisal.told-late" : "appraisal.told",
            ["day": words.day(tied.at.on), "written": words.day(tied.at.recordedOn)])
        let proof =
            tied.evidence.isEmpty
            ? words.say("appraisal.no-evidence")
            : words.say(
                "appraisal.evidence-line",
                ["evidence": tied.evidence.joined(separator: words.say("common.list-comma"))])
        return [words.line(tied, programme), proof, told]
            .joined(separator: words.say("common.list-semicolon"))
    }

    private func lacks(_ line: AppraisalSheet.Line) -> String? {
        if !line.isKnown {
            return words.say(
                "appraisal.lacks",
                [
                    "facts": line.missing.map { words.fact($0.fact, $0.period, programme) }
                        .joined(separator: words.say("common.list-semicolon"))
                ])
        }
        return line.isProven ? nil : words.say("appraisal.lacks-evidence")
    }

    var steps: [UpwardStep] {
        var steps: [(Occurrence, UpwardStep)] = []
        func add(_ at: Occurrence, _ key: String, _ text: String = "") {
            steps.append((at, step(key, at, text)))
        }
        if let said = file.opening { add(said.at, "appraisal.step-opened") }
        for (place, said) in file.targets.enumerated() {
            add(
                said.at,
                place == 0 ? "appraisal.step-targets" : "appraisal.step-targets-changed",
                targets(said.value))
        }
        for tied in file.former + file.facts {
            add(
                tied.at, tied.isRating ? "appraisal.step-rated" : "appraisal.step-tied",
                words.line(tied, programme))
        }
        for said in file.untied {
            add(
                said.at, "appraisal.step-untied",
                words.say(
                    "personnel.talk-line",
                    [
                        "label": words.fact(said.value.fact, said.value.period, programme),
                        "text": said.value.reason,
                    ]))
        }
        for said in file.selfAssessments { add(said.at, "appraisal.step-self", said.value.words) }
        if let said = file.handedIn {
            add(
                said.at, "appraisal.step-handed-in",
                [
                    said.value.score.map { words.say("appraisal.score", ["score": $0]) },
                    said.value.grade.map { words.grade($0, read) },
                ].compactMap(\.self).joined(separator: words.say("common.list-comma")))
        }
        if let said = file.notice {
            add(
                said.at, "appraisal.step-notified",
                words.say("appraisal.object-by", ["day": words.day(said.value.objectBy)]))
        }
        for said in file.answers {
            add(
                said.at,
                said.value.isObjection ? "appraisal.step-objected" : "appraisal.step-view",
                [written(said.value.how, said.at), said.value.words].compactMap(\.self)
                    .joined(separator: words.say("common.list-semicolon")))
        }
        for said in file.reviews {
            add(
                said.at,
                said.value.isUpheld ? "appraisal.step-upheld" : "appraisal.step-returned",
                said.value.words)
        }
        if let said = file.decision {
            add(
                said.at, "appraisal.step-decided",
                [words.grade(said.value.grade, read), said.value.reason]
                    .filter { !$0.isEmpty }.joined(separator: words.say("common.list-semicolon")))
        }
        if let said = file.closing { add(said.at, "appraisal.stage-closed", said.value.words) }
        return steps.sorted { $0.0.sequence < $1.0.sequence }.map(\.1)
    }

    private func targets(_ set: AppraisalEvent.TargetsSet) -> String {
        let items = read.scheme?.items ?? []
        let lines = set.targets.map { target in
            let name = items.first { $0.key == target.item }.map { words.label($0.label) }
            return words.say(
                "personnel.talk-line", ["label": name ?? target.item.text, "text": target.words])
        }
        let why =
            set.reason.isEmpty
            ? [] : [words.say("appraisal.change-reason-line", ["reason": set.reason])]
        return (lines + why).joined(separator: "\n")
    }

    private func fact(_ key: String, _ text: String) -> UpwardFact {
        UpwardFact(label: words.say(key), text: text)
    }

    /// Whose words they are, where another wrote them down.
    private func written(_ how: PersonnelActionEvent.Way, _ at: Occurrence) -> String? {
        guard how != .here, at.by != read.key.person else { return nil }
        return words.say(
            "appraisal.written-down",
            [
                "post": words.posts.text(at, in: words.call.language),
                "way": words.say("personnel.way-\(how.rawValue)"),
            ])
    }

    private func step(_ key: String, _ at: Occurrence, _ text: String) -> UpwardStep {
        let who =
            at.by == read.key.person
            ? words.say("personnel.part-subject")
            : words.posts.text(at, in: words.call.language)
        return UpwardStep(
            act: words.say(key), line: "\(day(at)) · \(who)",
            text: text.isEmpty ? nil : text, href: nil)
    }

    /// 2月1日 的事，11月20日 补记
    private func day(_ at: Occurrence) -> String {
        guard at.isLate else { return words.day(at.on) }
        return words.say(
            "appraisal.told-late",
            ["day": words.day(at.on), "written": words.day(at.recordedOn)])
    }
}
