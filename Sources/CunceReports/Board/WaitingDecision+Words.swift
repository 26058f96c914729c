package import CunceDomain

/// What waits for somebody's decision, in words: the same on the board, in somebody's week and in
/// the mail that tells of it.
extension WaitingDecision {
    package func title(_ texts: Texts, _ language: Language) -> String {
        switch matter {
        case .approvePlan(let version):
            texts.say("board.decide-plan", in: language, ["version": "\(version)"])
        case .signBrief(_, let number):
            texts.say("board.decide-brief", in: language, ["number": "\(number)"])
        case .mendBrief(_, let number):
            texts.say("board.mend-brief", in: language, ["number": "\(number)"])
        case .sendBrief(_, let number):
            texts.say("board.send-brief", in: language, ["number": "\(number)"])
        case .acknowledgeBrief(_, let number):
            texts.say("board.acknowledge-brief", in: language, ["number": "\(number)"])
        case .answerRequest(_, let matter):
            texts.say("board.answer-request", in: language, ["matter": matter])
        case .checkResult: texts.say("board.check-result", in: language)
        case .assignInstruction: texts.say("board.assign-instruction", in: language)
        case .carryOut: texts.say("board.carry-out-instruction", in: language)
        case .signRequest(_, let matter):
            texts.say("board.sign-request", in: language, ["matter": matter])
        case .screenStage(_, let name):
            texts.say(
                "screening.wait-stage", in: language, ["stage": name.text(in: language)])
        case .decideCandidate: texts.say("board.decide-candidate", in: language)
        case .makePlan: texts.say("board.decide-make-plan", in: language)
        case .arrangeAcceptance: texts.say("board.arrange-acceptance", in: language)
        case .decideAcceptance: texts.say("board.decide-acceptance", in: language)
        case .verifyTasks(let tasks):
            texts.say("board.decide-verify", in: language, ["count": "\(tasks.count)"])
        }
    }

    /// The fact that matters; `nil` where the title says it all.
    package var fact: String? {
        switch matter {
        case .decideCandidate(let words), .assignInstruction(_, let words),
            .carryOut(_, let words), .checkResult(_, let words):
            words
        case .approvePlan, .signBrief, .mendBrief, .sendBrief, .acknowledgeBrief,
            .answerRequest, .signRequest, .makePlan, .verifyTasks, .screenStage,
            .arrangeAcceptance, .decideAcceptance:
            nil
        }
    }

    /// Since when it waits, in whole days.
    package func waits(on day: CivilDate, _ texts: Texts, _ language: Language) -> String {
        let days = day.days(since: since)
        return days > 0
            ? texts.say("board.waits", in: language, ["days": "\(days)"])
            : texts.say("board.waits-today", in: language)
    }
}
