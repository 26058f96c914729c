import CunceDomain
import CunceReports

/// What can be done about acceptance, as its address says it.
enum AcceptanceAct: String, CaseIterable {
    case request, decline, open, assessors, tell
    case handIn = "hand-in"
    case giveBack = "give-back"
    case fail, graduate, look, close, stop

    /// Facts, papers and looks are written down when they were found; the rest on its day.
    var isDated: Bool { self == .look }

    var done: String {
        switch self {
        case .request: "done.acceptance-requested"
        case .decline: "done.acceptance-declined"
        case .open: "done.acceptance-opened"
        case .assessors: "done.assessors-named"
        case .tell: "done.acceptance-told"
        case .handIn: "done.sheet-handed-in"
        case .stop: "done.acceptance-stopped"
        case .giveBack: "done.sheet-given-back"
        case .fail: "done.acceptance-failed"
        case .graduate: "done.graduated"
        case .look: "done.looked-again"
        case .close: "done.case-closed"
        }
    }

    func command(
        _ view: AcceptanceView, _ call: Call
    ) throws(FieldComplaint) -> AcceptanceCommand {
        switch self {
        case .request: return .request(words: call.form["words"])
        case .decline: return .decline(reason: call.form["reason"])
        case .open: return .open(assessors: try posts(call))
        case .assessors: return .nameAssessors(try posts(call), reason: call.form["reason"])
        case .tell: return .tell(told(view, call))
        case .handIn: return .handIn(words: call.form["words"])
        case .stop: return .stop(reason: call.form["reason"])
        case .giveBack: return .giveBack(reason: call.form["reason"])
        case .fail:
            return .fail(
                reason: call.form["reason"], again: try call.optionalDay("again"),
                difference: call.form["difference"])
        case .graduate:
            return .graduate(
                reason: call.form["reason"], difference: call.form["difference"])
        case .look:
            guard ["yes", "no"].contains(call.form["holds"]) else {
                throw FieldComplaint(field: "holds", key: "refusal.form.choose")
            }
            return .look(
                try call.choice("check", WatchCheckKey.self), words: call.form["words"],
                holds: call.form["holds"] == "yes")
        case .close:
            guard let ending = AcceptanceEvent.Ending(rawValue: call.form["ending"]) else {
                throw FieldComplaint(field: "ending", key: "refusal.form.choose")
            }
            return .close(ending, words: call.form["words"])
        }
    }

    private func posts(_ call: Call) throws(FieldComplaint) -> [PostID] {
        var posts: [PostID] = []
        for text in call.form.all("assessors") {
            guard let post = PostID(checking: text) else {
                throw FieldComplaint(field: "assessors", key: "refusal.form.choose")
            }
            posts.append(post)
        }
        return posts
    }

    /// Only what was typed: empty fields say nothing. A proof without a value is asked what it shows.
    private func told(_ view: AcceptanceView, _ call: Call) -> [AcceptanceCommand.TellDraft] {
        let rules = view.report.programme.rules
        var facts: [FactKey] = []
        for fact in view.report.schemes.flatMap({ $0.facts(in: rules) })
        where !facts.contains(fact) {
            facts.append(fact)
        }
        return facts.compactMap { fact in
            let value = call.form["value-\(fact)"].trimmingSpace()
            let evidence = call.form["evidence-\(fact)"]
            guard !value.isEmpty || !evidence.trimmingSpace().isEmpty else { return nil }
            return .init(fact: fact, value: value, evidence: evidence)
        }
    }
}
