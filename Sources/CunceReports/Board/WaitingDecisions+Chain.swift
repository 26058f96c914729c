import CunceDomain
import CunceStore

/// What came down from the county or goes up to it, and waits for the reader.
extension WaitingDecisions {
    private var place: Place { Place(path: facts.division.path.text) }

    var returned: [WaitingDecision] {
        guard Access.may(reader, do: .sendUp, at: place),
            !Access.may(reader, do: .signBrief, at: place)
        else { return [] }
        return (facts.town?.briefs.all ?? []).compactMap { brief in
            brief.returned.map { returned in
                waiting(
                    .mendBrief(brief.week, number: brief.number), returned.at.on,
                    [returned.at.entry])
            }
        }
    }

    /// Signed and gone to nobody yet.
    var unsent: [WaitingDecision] {
        guard Access.may(reader, do: .sendUp, at: place) else { return [] }
        return (facts.town?.briefs.all ?? []).compactMap { brief in
            guard brief.state == .signed, let signed = brief.signed else { return nil }
            return waiting(
                .sendBrief(brief.week, number: brief.number), signed.on, [signed.entry])
        }
    }

    /// What went to the reader's own post: to be acknowledged, answered, or checked.
    var fromBelow: [WaitingDecision] {
        guard Access.may(reader, do: .instruct, at: place) else { return [] }
        let briefs = (facts.town?.briefs.all ?? []).compactMap { brief -> WaitingDecision? in
            guard let delivery = brief.delivery(to: reader.post), delivery.acknowledged == nil
            else { return nil }
            return waiting(
                .acknowledgeBrief(brief.week, number: brief.number), delivery.at.on,
                [delivery.at.entry])
        }
        let requests = (facts.town?.requests.all ?? []).compactMap {
            request -> WaitingDecision? in
            guard request.state == .sent, request.text.addressee == reader.post,
                let sent = request.sent
            else { return nil }
            return waiting(
                .answerRequest(request.id, matter: request.text.matter), sent.at.on,
                [sent.at.entry])
        }
        let reported = (facts.town?.instructions.open ?? []).filter {
            $0.state == .reported && $0.from == reader.post
        }.map {
            waiting(
                .checkResult($0.id, words: $0.words), $0,
                since: $0.reports.last?.at.on ?? $0.given.on)
        }
        return briefs + requests + reported
    }

    var requests: [WaitingDecision] {
        guard Access.may(reader, do: .signBrief, at: place), decides(.signBrief) else { return [] }
        return (facts.town?.requests.all ?? []).compactMap { request in
            let last = request.edits.last?.at ?? request.drafted
            guard request.state == .draft, last.by != reader.person else { return nil }
            return waiting(
                .signRequest(request.id, matter: request.text.matter), last.on, [last.entry])
        }
    }

    var instructions: [WaitingDecision] {
        (facts.town?.instructions.open ?? []).compactMap { instruction in
            switch instruction.state {
            case .given:
                guard Access.may(reader, do: .addTask, at: place) else { return nil }
                return waiting(
                    .assignInstruction(instruction.id, words: instruction.words), instruction,
                    since: instruction.given.on)
            case .inHand:
                guard instruction.assigned?.owner == reader.post, isToBeReported(instruction)
                else { return nil }
                return waiting(
                    .carryOut(instruction.id, words: instruction.words), instruction,
                    since: inHand(instruction))
            case .reported, .closed: return nil
            }
        }
    }

    /// While its task is worked on, the task is what waits; once it is verified or dropped, the
    /// county waits for the result. In a round that is over no task is worked on any more.
    private func isToBeReported(_ instruction: Instruction) -> Bool {
        guard instruction.assigned?.task != nil, facts.round?.closed == nil else { return true }
        let task = task(of: instruction)
        return task?.state == .verified || task?.state == .dropped
    }

    private func task(of instruction: Instruction) -> TaskSummary? {
        instruction.assigned?.task.flatMap { id in
            (facts.villages + facts.ended).lazy.flatMap(\.tasks).first { $0.id == id }
        }
    }

    /// Since when its owner is to say what came of it: it was given to that post, came back, or its
    /// task was over, whichever was last.
    private func inHand(_ instruction: Instruction) -> CivilDate {
        let days = [
            instruction.assigned?.at.on, instruction.returns.last?.at.on,
            task(of: instruction)?.changedOn,
        ]
        return days.compactMap(\.self).max() ?? instruction.given.on
    }

    private func waiting(
        _ matter: WaitingDecision.Matter, _ instruction: Instruction, since: CivilDate
    ) -> WaitingDecision {
        WaitingDecision(
            matter: matter,
            village: facts.villages.first { $0.village.id == instruction.about.village }?.village,
            kase: instruction.about.kase, since: since, entries: instruction.entries,
            // Once the result has gone up, its day was kept or was not: nobody is late any more.
            due: instruction.state == .reported ? nil : instruction.due)
    }

    private func waiting(
        _ matter: WaitingDecision.Matter, _ since: CivilDate, _ entries: [Int]
    ) -> WaitingDecision {
        WaitingDecision(
            matter: matter, village: nil, kase: nil, since: since, entries: entries)
    }
}
