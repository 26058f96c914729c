import CunceDomain
import CunceStore

/// 四、需要协调的事项: what was asked for after visits, then what huddles ask of the county. What
/// nobody has answered stands there again, with how long it has waited.
struct BriefCoordination {
    let facts: TownFacts
    let news: WeekFacts
    let writing: BriefWriting

    /// What has waited longest needs to be told most.
    var sentences: [RankedSentence] {
        let before = facts.before.reversed().flatMap(sentences)
        let asked = news.asks.compactMap {
            sentence($0.village.name, $0.text, $0.on, entry: $0.entry)
        }
        let decided = news.decidedAsks(facts.town).compactMap { decision in
            sentence(
                facts.village(of: decision)?.village.name ?? facts.division.name, decision.text,
                decision.at.on, entry: decision.at.entry)
        }
        return before + asked + decided
    }

    /// What was asked for in a round that is over.
    private func sentences(_ earlier: EarlierRound) -> [RankedSentence] {
        let asked = earlier.asks.compactMap {
            sentence($0.village.name, $0.text, $0.on, entry: $0.entry)
        }
        let decided = earlier.town.openDecidedAsks.compactMap { decision in
            sentence(
                earlier.village(decision.village)?.name ?? facts.division.name, decision.text,
                decision.at.on, entry: decision.at.entry)
        }
        return asked + decided
    }

    private func sentence(
        _ place: String, _ ask: String, _ day: CivilDate, entry: Int
    ) -> RankedSentence? {
        // Whole weeks gone by: what was asked for on Friday has not waited a week on Monday.
        let weeks = facts.day.days(since: day) / 7
        let values: [String: BriefWriting.Value] = [
            "village": .init(place), "ask": writing.typed(ask), "date": writing.day(day),
            "weeks": .init(weeks),
        ]
        let waiting =
            weeks > 0
            ? writing.sentence(.coordinationWaiting, values, entries: [entry]) : nil
        return (waiting ?? writing.sentence(.coordinationAsk, values, entries: [entry]))
            .map { RankedSentence(paragraph: $0, need: -day.dayNumber) }
    }
}

extension TownFacts {
    /// The village a decision is about.
    func village(of decision: Huddle.Decision) -> VillageFacts? {
        villages.first { $0.summary.id == decision.kase || $0.village.id == decision.village }
    }
}
