import CunceDomain
import CunceReports
import CunceStore

/// What a step of the ladder is and what happened in it, line by line.
struct PersonnelFacts {
    let file: PersonnelFile
    let words: PersonnelWords

    private var action: PersonnelAction { file.action }

    var facts: [UpwardFact] {
        guard let proposal = action.proposal?.value else { return [] }
        var facts = [
            fact("field.rung", words.rung(file)),
            fact(
                "field.post",
                "\(words.post(proposal.post)) · \(words.say(proposal.subject.wordsKey))"),
        ]
        if let ground = file.ground {
            facts.append(fact("field.ground", ground.label.text(in: words.call.language)))
        } else if proposal.ground == nil, file.trigger == nil {
            facts.append(fact("field.ground", words.say("personnel.on-schedule")))
        }
        if let trigger = file.trigger {
            facts.append(
                fact(
                    "personnel.by-trigger",
                    words.say(
                        "personnel.rule-at",
                        [
                            "rule": trigger.label.text(in: words.call.language),
                            "clause": "\(trigger.clause.file):\(trigger.clause.line)",
                        ])))
        }
        if file.rung?.isForPartyMembers == true {
            facts.append(fact("personnel.member", words.say("personnel.member-taken")))
        }
        facts.append(fact("field.facts", proposal.facts))
        if !proposal.evidence.isEmpty {
            facts.append(
                fact(
                    "field.evidence",
                    proposal.evidence.joined(separator: words.say("common.list-semicolon"))))
        }
        if let checker = proposal.checker {
            facts.append(fact("field.checker", words.post(checker)))
        }
        facts.append(
            fact(
                proposal.isGivenAtOnce ? "personnel.given-by" : "field.decider",
                words.post(proposal.decider)))
        facts.append(fact("personnel.confirmed", words.say("personnel.confirmed-what")))
        if let until = action.effectUntil, ![.ended, .revoked].contains(action.stage) {
            facts.append(
                fact("personnel.effect", words.say("personnel.until", ["day": words.day(until)])))
        }
        if let source = action.decision?.value.source, !source.isEmpty {
            facts.append(fact("field.source", source))
        }
        let runs = action.stage != .inEffect || action.waitsForReview
        if runs, !file.isOver, let next = words.waitsFor(file) {
            facts.append(fact("personnel.next", next))
        }
        return facts
    }

    var steps: [UpwardStep] {
        var steps: [(Occurrence, UpwardStep)] = []
        func add(_ at: Occurrence, _ key: String, _ text: String = "") {
            steps.append((at, step(key, at, text)))
        }
        if let said = action.proposal {
            add(
                said.at,
                said.value.isGivenAtOnce ? "personnel.step-given" : "personnel.step-proposed")
        }
        if let said = action.notice {
            add(
                said.at, "personnel.step-notified",
                lines([
                    way(said.value.how),
                    words.say(
                        "personnel.answer-by", ["day": words.day(said.value.answerBy)]),
                ]))
        }
        for said in action.statements {
            add(
                said.at, "personnel.step-stated",
                lines([way(said.value.how), pages(said.value), said.value.words]))
        }
        if let said = action.silence { add(said.at, "personnel.step-silent", said.value.words) }
        if let said = action.check {
            add(
                said.at, "personnel.step-checked",
                lines([finding(said.value.finding), said.value.words]))
        }
        if let said = action.decision {
            add(
                said.at,
                said.value.isTaken ? "personnel.step-decided" : "personnel.step-not-taken",
                said.value.reason)
        }
        if let said = action.talk { add(said.at, "personnel.step-talked", talk(said.value)) }
        if let said = action.delivery {
            add(said.at, "personnel.step-delivered", way(said.value.how))
        }
        for said in action.followUps {
            add(
                said.at,
                said.value.isMended ? "personnel.step-mended" : "personnel.step-not-mended",
                said.value.words)
        }
        for said in action.objections {
            add(
                said.at, "personnel.step-objected",
                lines([said.value.how.map(way) ?? "", said.value.words]))
        }
        if let said = action.reviewer {
            add(said.at, "personnel.step-reviewer", words.post(said.value.post))
        }
        if let said = action.review {
            add(
                said.at,
                said.value.isUpheld ? "personnel.step-upheld" : "personnel.step-revoked",
                said.value.words)
        }
        if let said = action.closing {
            add(said.at, (action.closedAs ?? action.stage).wordsKey, said.value.words)
        }
        return steps.sorted { $0.0.sequence < $1.0.sequence }.map(\.1)
    }

    private func fact(_ key: String, _ text: String) -> UpwardFact {
        UpwardFact(label: words.say(key), text: text)
    }

    private func step(_ key: String, _ at: Occurrence, _ text: String) -> UpwardStep {
        // The person concerned acts as themselves, whatever post they sit on.
        let who =
            at.by == file.key.person
            ? words.say("personnel.part-subject")
            : words.posts.text(at, in: words.call.language)
        let when =
            at.on == at.recordedOn
            ? words.day(at.on)
            : words.say(
                "personnel.step-on", ["on": words.day(at.on), "day": words.day(at.recordedOn)])
        return UpwardStep(
            act: words.say(key), line: "\(when) · \(who)",
            text: text.isEmpty ? nil : text, href: nil)
    }

    private func lines(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: words.say("common.list-semicolon"))
    }

    private func way(_ way: PersonnelActionEvent.Way) -> String {
        way == .here ? "" : words.say("personnel.way-\(way.rawValue)")
    }

    private func pages(_ stated: PersonnelActionEvent.Stated) -> String {
        stated.pages > 0 ? words.say("personnel.pages", ["count": "\(stated.pages)"]) : ""
    }

    private func finding(_ finding: PersonnelActionEvent.Checked.Finding) -> String {
        words.say("personnel.finding-\(finding.rawValue)")
    }

    private func talk(_ talk: PersonnelActionEvent.Talked) -> String {
        let parts: [(String, String)] = [
            ("field.place", talk.place), ("field.recorder", talk.recorder),
            ("field.reason", talk.reason), ("field.explanation", talk.explanation),
            ("field.pointedOut", talk.pointedOut), ("field.measures", talk.measures),
        ]
        return parts.map {
            words.say("personnel.talk-line", ["label": words.say($0.0), "text": $0.1])
        }.joined(separator: "\n")
    }
}
