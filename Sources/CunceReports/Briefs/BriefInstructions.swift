import CunceDomain
import CunceStore

/// 五、批示办理情况: what the county asked for and is not closed, and what was closed in the week.
struct BriefInstructions {
    let facts: TownFacts
    let week: ISOWeek
    let writing: BriefWriting

    /// What is not closed needs to be told most, the oldest first.
    var sentences: [RankedSentence] {
        all.filter(isTold).compactMap { instruction in
            writing.sentence(
                .instructionsOne,
                [
                    "leader": writing.post(instruction.from),
                    "date": writing.day(instruction.given.on),
                    "instruction": writing.typed(instruction.words),
                    "state": state(of: instruction),
                ], entries: instruction.entries
            ).map {
                RankedSentence(
                    paragraph: $0,
                    need: (instruction.closed == nil ? 1_000_000 : 0)
                        - instruction.given.on.dayNumber)
            }
        }
    }

    /// Of rounds that are over too: what was asked then is told until it is closed.
    private var all: [Instruction] {
        facts.before.reversed().flatMap(\.town.instructions.all)
            + (facts.town?.instructions.all ?? [])
    }

    private func isTold(_ instruction: Instruction) -> Bool {
        guard instruction.given.on <= week.sunday else { return false }
        return instruction.closed.map { week.contains($0.at.on) } ?? true
    }

    private func state(of instruction: Instruction) -> BriefWriting.Value {
        let result = writing.typed(instruction.reports.last?.text ?? "")
        switch instruction.state {
        case .given: return item(.instructionsGiven, [:], zh: "尚未交办", en: "not assigned yet")
        case .inHand:
            guard let assigned = instruction.assigned else { break }
            return item(
                .instructionsInHand,
                ["owner": writing.post(assigned.owner), "due": writing.day(assigned.due)],
                zh: "在办", en: "in hand")
        case .reported:
            guard let report = instruction.reports.last else { break }
            return item(
                .instructionsReported, ["result": result, "date": writing.day(report.at.on)],
                zh: "已报办理结果", en: "result reported")
        case .closed:
            guard let closed = instruction.closed else { break }
            return item(
                .instructionsClosed, ["result": result, "date": writing.day(closed.at.on)],
                zh: "已办结", en: "closed")
        }
        return .init("")
    }

    /// - Parameters:
    ///   - zh: what stands in where the pack is older than the sentence.
    ///   - en: the same.
    private func item(
        _ kind: BriefSentence, _ values: [String: BriefWriting.Value], zh: String, en: String
    ) -> BriefWriting.Value {
        let item = writing.sentence(kind, values, entries: [])
        return .init { $0 == .zh ? item?.zh ?? zh : item?.en ?? en }
    }
}
