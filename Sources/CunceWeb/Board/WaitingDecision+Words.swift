import CunceDomain
import CunceReports
import CunceStore

/// What waits for somebody's decision, in words and with its one act: the same on the board and in
/// somebody's week.
extension WaitingDecision {
    func title(_ texts: Texts, _ language: Language) -> String {
        switch matter {
        case .approvePlan(let version):
            texts.say("board.decide-plan", in: language, ["version": "\(version)"])
        case .signBrief(_, let number):
            texts.say("board.decide-brief", in: language, ["number": "\(number)"])
        case .decideCandidate: texts.say("board.decide-candidate", in: language)
        case .makePlan: texts.say("board.decide-make-plan", in: language)
        case .verifyTasks(let tasks):
            texts.say("board.decide-verify", in: language, ["count": "\(tasks.count)"])
        }
    }

    /// - Parameter round: in which it waits.
    func button(
        _ round: RoundID?, isMain: Bool = true, _ texts: Texts, _ language: Language
    ) -> ActionButton {
        let kase = kase.map { "/cases/\($0)" } ?? ""
        let (key, href) =
            switch matter {
            case .approvePlan, .makePlan: ("board.to-plan", "\(kase)/plan")
            case .decideCandidate:
                ("board.to-candidate", self.kase.map { "/candidates/\($0)" } ?? "/rounds")
            case .signBrief(let week, _):
                ("board.to-brief", round.map { "/rounds/\($0)/briefs/\(week)" } ?? "/briefs")
            case .verifyTasks(let tasks):
                (
                    "board.to-verify",
                    tasks.count == 1
                        ? "\(kase)/tasks/\(tasks[0])"
                        : village.map { "/villages/\($0.code)#plan" } ?? "/board"
                )
            }
        return ActionButton(label: texts.say(key, in: language), isMain: isMain, href: href)
    }
}
