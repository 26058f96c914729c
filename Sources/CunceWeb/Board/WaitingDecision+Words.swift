import CunceDomain
import CunceReports
import CunceStore

/// What waits for somebody's decision, in words and with its one act: the same on the board and in
/// somebody's week.
extension WaitingDecision {
    /// - Parameter round: in which it waits.
    func button(
        _ round: RoundID?, isMain: Bool = true, _ texts: Texts, _ language: Language
    ) -> ActionButton {
        let kase = kase.map { "/cases/\($0)" } ?? ""
        let path = round.map { "/rounds/\($0)" }
        let (key, href) =
            switch matter {
            case .approvePlan: ("board.to-plan", "\(kase)/plan#next")
            case .makePlan: ("board.to-plan", "\(kase)/plan")
            case .arrangeAcceptance, .decideAcceptance:
                ("board.to-acceptance", "\(kase)/acceptance#acts")
            case .screenStage(let stage, _):
                ("board.to-stage", path.map { "\($0)/screening/\(stage)" } ?? "/rounds")
            case .decideCandidate:
                ("board.to-candidate", self.kase.map { "/candidates/\($0)" } ?? "/rounds")
            case .signBrief(let week, _), .mendBrief(let week, _), .sendBrief(let week, _),
                .acknowledgeBrief(let week, _):
                ("board.to-brief", path.map { "\($0)/briefs/\(week)" } ?? "/briefs")
            case .assignInstruction(let id, _), .carryOut(let id, _), .checkResult(let id, _):
                ("board.to-instruction", path.map { "\($0)/instructions/\(id)#acts" } ?? "/briefs")
            case .signRequest(let id, _), .answerRequest(let id, _):
                ("board.to-request", path.map { "\($0)/requests/\(id)" } ?? "/briefs")
            case .verifyTasks(let tasks):
                // One after the other; the longest waiting first.
                (
                    "board.to-verify",
                    tasks.first.map { "\(kase)/tasks/\($0)#acts" } ?? "/board"
                )
            }
        return ActionButton(label: texts.say(key, in: language), isMain: isMain, href: href)
    }
}
