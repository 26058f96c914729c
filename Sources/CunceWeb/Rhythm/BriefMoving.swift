import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What is done with a composed brief: edited, given back, handed in, sent, taken.
extension Site {
    func moveBrief(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let week = try call.week()
        guard view.town.briefs.brief(for: week) != nil,
            let act = BriefAct(rawValue: call.parameters["act"] ?? "")
        else { throw Stray.notFound }
        let composed = act == .compose ? try await composed(anew: week, view) : nil
        return try await self.act(
            call, on: { try act.isOnPaper ? $0.day("day") : $0.today },
            { _ in
                .brief(view.round.id, try act.command(week, call, view.actor, composed))
            },
            done: (path: view.briefHref(week), key: act.done),
            again: { try await brief($0) })
    }

    func editBrief(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let week = try call.week()
        let place = call.parameters["place"] ?? ""
        guard view.town.briefs.brief(for: week) != nil, place == "new" || Int(place) != nil else {
            throw Stray.notFound
        }
        let draft = BriefEditDraft(
            section: call.parameters["section"] ?? "", place: Int(place), zh: call.form["zh"],
            en: call.form["en"], isOut: call.form.has("out"), read: Int(call.form["read"]))
        return try await act(
            call, { _ in .brief(view.round.id, .edit(week, draft)) },
            done: (path: view.briefHref(week), key: "done.brief-edited"),
            again: { try await brief($0) })
    }

    private func composed(anew week: ISOWeek, _ view: RoundView) async throws -> BriefCommand {
        let today = desk.today
        let corrections = try await read {
            try BriefCorrection.untold(view.town.briefs, in: week, until: today, on: $0)
        }
        guard
            let composition = BriefComposition(
                view.facts, week, view.programme, correcting: corrections)
        else { throw ReportRefusal.noRound }
        return .compose(week, sections: composition.sections, head: view.facts.head)
    }
}

/// The acts of `moveBrief` by their name in the address.
private enum BriefAct: String {
    case giveBack = "return"
    case handIn = "hand-in"
    case compose
    case send
    case sendPaper = "send-paper"
    case acknowledge
    case acknowledgePaper = "acknowledge-paper"

    var isOnPaper: Bool { self == .sendPaper || self == .acknowledgePaper }

    var done: String {
        switch self {
        case .giveBack: "done.brief-returned"
        case .handIn: "done.brief-handed-in"
        case .compose: "done.brief-composed"
        case .send, .sendPaper: "done.brief-sent"
        case .acknowledge, .acknowledgePaper: "done.brief-acknowledged"
        }
    }

    func command(
        _ week: ISOWeek, _ call: Call, _ actor: Actor, _ composed: BriefCommand?
    ) throws -> BriefCommand {
        switch self {
        case .giveBack: .giveBack(week, reason: call.form["reason"])
        case .handIn: .handIn(week)
        case .compose: composed ?? .handIn(week)
        case .send: .send(week, to: call.posts("to"), .system, word: "")
        case .sendPaper: .send(week, to: call.posts("to"), .paper, word: call.form["word"])
        case .acknowledge: .acknowledge(week, actor.post, .system, word: "")
        case .acknowledgePaper:
            .acknowledge(
                week, try call.choice("post", PostID.self), .paper, word: call.form["word"])
        }
    }
}

extension Call {
    /// The posts ticked under a name.
    fileprivate func posts(_ name: String) -> [PostID] {
        form.all(name).compactMap { PostID(checking: $0) }
    }
}
