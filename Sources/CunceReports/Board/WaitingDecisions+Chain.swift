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
                    .assignInstruction(instruction.id, words: instruction.words), instruction)
            case .inHand:
                guard instruction.assigned?.owner == reader.post,
                    instruction.assigned?.task == nil
                else { return nil }
                return waiting(.carryOut(instruction.id, words: instruction.words), instruction)
            case .reported, .closed: return nil
            }
        }
    }

    private func waiting(
        _ matter: WaitingDecision.Matter, _ instruction: Instruction
    ) -> WaitingDecision {
        WaitingDecision(
            matter: matter,
            village: facts.villages.first { $0.village.id == instruction.about.village }?.village,
            kase: instruction.about.kase, since: instruction.given.on,
            entries: instruction.entries)
    }

    private func waiting(
        _ matter: WaitingDecision.Matter, _ since: CivilDate, _ entries: [Int]
    ) -> WaitingDecision {
        WaitingDecision(
            matter: matter, village: nil, kase: nil, since: since, entries: entries)
    }
}
