import CunceDomain
import CunceReports
import CunceStore

/// What the reader may do with a step of the ladder now.
struct PersonnelForms {
    let file: PersonnelFile
    let seats: PersonnelSeats
    let hand: PersonnelAction.Hand
    let making: UpwardForms
    let words: PersonnelWords

    private var action: PersonnelAction { file.action }
    private var proposal: PersonnelActionEvent.Proposed? { action.proposal?.value }
    private var href: String { "/personnel/\(file.key.file)" }
    private var isOwn: Bool { hand.person == file.key.person }
    private var isOffice: Bool { file.right == .office }
    private var isHeardFirst: Bool { file.rung?.heard == .beforeTheDecision }

    private func sits(on post: PostID?) -> Bool {
        guard let post, let seat = seats.seats[post] else { return false }
        return hand.actor?.post == post && seat.sitter == hand.person
    }

    /// Whether it is now for the reader to do something about it.
    var waits: Bool {
        guard let proposal else { return false }
        if isOwn { return action.stage == .notified }
        if action.waitsForReview {
            return action.reviewer == nil ? isOffice : sits(on: action.reviewer?.value.post)
        }
        switch action.stage {
        case .proposed: return isHeardFirst ? isOffice : sits(on: proposal.checker)
        case .notified:
            return isOffice && (action.notice.map { $0.value.answerBy < words.call.today } ?? false)
        case .stated: return sits(on: proposal.checker)
        case .checked: return sits(on: proposal.decider)
        case .decided: return isOffice || sits(on: proposal.decider)
        case .inEffect, .ended, .notTaken, .withdrawn, .lapsed, .revoked: return false
        }
    }

    var all: [UpwardForm] {
        guard hand.actor != nil, let proposal else { return [] }
        if isOwn { return own }
        var forms = steps(proposal)
        // Who has a post objects themselves; who has none can only do so on paper.
        if isOffice, isDecided, action.objections.isEmpty, !holdsSome {
            forms.append(objectOnPaper)
        }
        if action.waitsForReview {
            if isOffice { forms.append(nameReviewer) }
            if sits(on: action.reviewer?.value.post) { forms.append(review) }
        }
        if !action.stage.isClosed, action.decision == nil {
            if hand.person == action.proposal?.at.by {
                forms.append(worded("withdraw", "personnel.withdraw", isWarn: true))
            }
            if isOffice, seats.seats[proposal.post]?.holder != proposal.person {
                forms.append(worded("lapse", "personnel.lapse", isWarn: true))
            }
        }
        return forms
    }

    private var own: [UpwardForm] {
        var forms: [UpwardForm] = []
        if action.stage != .revoked, action.stage != .withdrawn {
            forms.append(
                making.form(
                    "\(href)/state", "personnel.state", hint: "personnel.state-hint",
                    [.hidden("how", "here"), .area("words", "personnel.statement")]))
        }
        if isDecided, action.hearsObjection {
            forms.append(
                making.form(
                    "\(href)/object", "personnel.object", hint: "personnel.object-hint",
                    [.hidden("how", "here"), .area("words", "personnel.objection")]))
        }
        return forms
    }

    private var holdsSome: Bool {
        seats.seats.values.contains { $0.holder == file.key.person }
    }

    private var isDecided: Bool { [.decided, .inEffect, .ended].contains(action.stage) }

    /// Whoever left their last post has no other way.
    private var objectOnPaper: UpwardForm {
        making.form(
            "\(href)/object", "personnel.object-paper", hint: "personnel.object-paper-hint",
            [ways([.onPaper, .inPerson]), .area("words", "personnel.objection")])
    }

    private func steps(_ proposal: PersonnelActionEvent.Proposed) -> [UpwardForm] {
        let runs = isOffice || hand.person == action.proposal?.at.by
        let carriesOut = isOffice || sits(on: proposal.decider)
        switch action.stage {
        case .proposed:
            if isHeardFirst { return runs ? [notify] : [] }
            return (sits(on: proposal.checker) ? [check] : []) + (runs ? [stateOnPaper] : [])
        case .notified: return runs ? [stateOnPaper, worded("silence", "personnel.silence")] : []
        case .stated: return sits(on: proposal.checker) ? [check] : []
        case .checked:
            guard sits(on: proposal.decider) else { return [] }
            return action.check?.value.finding == .notConfirmed ? [decline] : [decide, decline]
        case .decided:
            guard carriesOut else { return [] }
            let carryOut = isHeardFirst ? deliver : talk
            return file.isOver ? [carryOut, worded("end", "personnel.end")] : [carryOut]
        case .inEffect:
            return carriesOut ? [followUp, worded("end", "personnel.end")] : []
        case .ended, .notTaken, .withdrawn, .lapsed, .revoked: return []
        }
    }

    private var notify: UpwardForm {
        let first = making.call.today.adding(days: 7)
        return making.form(
            "\(href)/notify", "personnel.notify", hint: "personnel.notify-hint",
            [ways([.inPerson, .onPaper, .here]), .day("answerBy", "field.answerBy", "\(first)")])
    }

    private var stateOnPaper: UpwardForm {
        making.form(
            "\(href)/state", "personnel.state-paper", hint: "personnel.state-paper-hint",
            [
                ways([.onPaper, .inPerson]), .line("pages", "field.pages", "1", required: false),
                .area("words", "personnel.statement"),
            ])
    }

    private var check: UpwardForm {
        making.form(
            "\(href)/check", "personnel.check", hint: "personnel.check-hint",
            [
                .select(
                    "finding", "personnel.finding",
                    [(value: "", label: words.say("common.choose"))]
                        + PersonnelActionEvent.Checked.Finding.allCases.map {
                            ($0.rawValue, words.say("personnel.finding-\($0.rawValue)"))
                        }), .area("words", "field.words"),
            ])
    }

    private var decide: UpwardForm {
        var asked: [UpwardForms.Asked] = [.area("reason", "field.reason")]
        if file.rung?.lasts == nil, file.rung?.endsPost != true {
            let required = file.rung?.deed != .talk
            asked += [
                .day("until", "personnel.effect-until", required: required),
                .line("source", "personnel.effect-source", required: required),
            ]
        }
        asked.append(confirm)
        return making.form(
            "\(href)/decide", "personnel.decide", hint: "personnel.decide-hint", asked)
    }

    private var decline: UpwardForm {
        making.form(
            "\(href)/decline", "personnel.decline",
            hint: action.check?.value.finding == .notConfirmed
                ? "personnel.decline-hint" : nil, isWarn: true,
            [.area("reason", "field.reason")])
    }

    private var talk: UpwardForm {
        making.form(
            "\(href)/talk", "personnel.talk", hint: "personnel.talk-hint",
            [
                .day("day", "personnel.talked-on", making.call.today.description),
                .line("place", "field.place"), .line("recorder", "field.recorder"),
                .area("reason", "field.reason"), .area("explanation", "field.explanation"),
                .area("pointedOut", "field.pointedOut"), .area("measures", "field.measures"),
            ])
    }

    private var deliver: UpwardForm {
        making.form(
            "\(href)/deliver", "personnel.deliver",
            hint: file.rung?.endsPost == true ? "personnel.deliver-hint" : nil,
            [
                .day("day", "personnel.delivered-on", making.call.today.description),
                ways([.inPerson, .onPaper, .unsigned]),
            ])
    }

    private var followUp: UpwardForm {
        making.form(
            "\(href)/follow-up", "personnel.follow-up",
            [
                .select(
                    "mended", "personnel.mended",
                    [
                        ("", words.say("common.choose")),
                        ("yes", words.say("personnel.mended-yes")),
                        ("no", words.say("personnel.mended-no")),
                    ]), .area("words", "field.words"),
            ])
    }

    private var nameReviewer: UpwardForm {
        let posts = seats.checkers(over: file.key.post, but: action.people)
        return making.form(
            "\(href)/reviewer", "personnel.name-reviewer", hint: "personnel.name-reviewer-hint",
            [
                .select(
                    "reviewer", "field.reviewer",
                    [(value: "", label: words.say("common.choose"))]
                        + posts.map { ($0.text, words.post($0)) })
            ])
    }

    private var review: UpwardForm {
        making.form(
            "\(href)/review", "personnel.review",
            [
                .select(
                    "upheld", "personnel.outcome",
                    [
                        ("", words.say("common.choose")),
                        ("yes", words.say("personnel.outcome-upheld")),
                        ("no", words.say("personnel.outcome-revoked")),
                    ]), .area("words", "field.reason"),
            ])
    }

    /// Proposer and decider each say so.
    private var confirm: UpwardForms.Asked {
        .boxes("confirms", "field.confirms", [("yes", words.say("personnel.confirm"))])
    }

    private func worded(_ act: String, _ key: String, isWarn: Bool = false) -> UpwardForm {
        making.form("\(href)/\(act)", key, isWarn: isWarn, [.area("words", "field.words")])
    }

    private func ways(_ ways: [PersonnelActionEvent.Way]) -> UpwardForms.Asked {
        .select(
            "how", "field.how",
            ways.map { ($0.rawValue, words.say("personnel.way-\($0.rawValue)")) })
    }
}
