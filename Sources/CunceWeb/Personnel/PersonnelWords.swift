import CunceDomain
import CunceReports
import CunceStore

/// Steps of the ladder as lists and pages say them.
struct PersonnelWords {
    let posts: PostLabels
    let call: Call
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    func post(_ post: PostID) -> String { posts.text(post, in: call.language) }

    func day(_ day: CivilDate) -> String { Days.near(day, call.today, in: call.language) }

    func rung(_ file: PersonnelFile) -> String {
        file.rung?.label.text(in: call.language) ?? file.action.proposal?.value.rung.text ?? ""
    }

    /// 组织谈话 · 村党组织书记
    func title(_ file: PersonnelFile) -> String {
        "\(rung(file)) · \(post(file.key.post))"
    }

    func status(_ file: PersonnelFile) -> StatusMark {
        let stage = file.action.stage
        if file.action.waitsForReview {
            return StatusMark(mark: "soon", text: say("personnel.waits-for-review"))
        }
        if stage == .inEffect, file.isOver {
            return StatusMark(mark: "done", text: say("personnel.effect-over"))
        }
        if stage == .decided, file.isOver {
            return StatusMark(mark: "gone", text: say("personnel.never-carried-out"))
        }
        let mark =
            switch stage {
            case .proposed, .notified, .stated, .checked, .decided: "doing"
            case .inEffect: "soon"
            case .ended: "done"
            case .notTaken, .withdrawn, .lapsed, .revoked: "gone"
            }
        return StatusMark(mark: mark, text: say(stage.wordsKey))
    }

    /// The day it came to stand as it does.
    func lastDay(_ file: PersonnelFile) -> CivilDate? {
        let action = file.action
        if file.isOver, !action.stage.isClosed, let until = action.effectUntil { return until }
        let acts: [Occurrence?] = [
            action.proposal?.at, action.notice?.at, action.silence?.at, action.check?.at,
            action.decision?.at, action.talk?.at, action.delivery?.at, action.objections.last?.at,
            action.reviewer?.at, action.review?.at, action.closing?.at,
            action.statements.first?.at,
        ]
        return acts.compactMap(\.self).max { $0.sequence < $1.sequence }?.on
    }

    /// What happens to it next, and by whom.
    func waitsFor(_ file: PersonnelFile) -> String? {
        guard let proposal = file.action.proposal?.value else { return nil }
        if file.action.waitsForReview {
            return file.action.reviewer.map {
                say("personnel.next-review", ["post": post($0.value.post)])
            } ?? say("personnel.next-reviewer")
        }
        let isHeardFirst = file.rung?.heard == .beforeTheDecision
        switch file.action.stage {
        case .proposed:
            return isHeardFirst
                ? say("personnel.next-notice")
                : say("personnel.next-check", ["post": proposal.checker.map(post) ?? ""])
        case .notified:
            guard let notice = file.action.notice?.value else { return nil }
            if notice.answerBy < call.today { return say("personnel.next-silence") }
            return say("personnel.next-statement", ["day": day(notice.answerBy)])
        case .stated:
            return say("personnel.next-check", ["post": proposal.checker.map(post) ?? ""])
        case .checked: return say("personnel.next-decision", ["post": post(proposal.decider)])
        case .decided:
            return say(isHeardFirst ? "personnel.next-delivery" : "personnel.next-talk")
        case .inEffect:
            return file.action.effectUntil.map {
                say("personnel.until", ["day": day($0)])
            } ?? say("personnel.next-follow-up")
        case .ended, .notTaken, .withdrawn, .lapsed, .revoked: return nil
        }
    }
}
