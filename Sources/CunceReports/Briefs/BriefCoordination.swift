import CunceDomain
import CunceStore

/// 四、需要协调的事项: what was asked for after visits, then what the huddle asks of the county.
struct BriefCoordination {
    let facts: TownFacts
    let news: WeekFacts
    let writing: BriefWriting

    var sentences: [BriefParagraph] {
        let asked = news.asks.compactMap {
            sentence($0.village.name, $0.text, $0.on, entry: $0.entry)
        }
        let decided = (facts.town?.huddles.huddle(in: news.week)?.decisions ?? [])
            .filter(\.isAsk)
            .compactMap { decision in
                let village = facts.villages.first {
                    $0.summary.id == decision.kase || $0.village.id == decision.village
                }
                return sentence(
                    village?.village.name ?? facts.division.name, decision.text,
                    decision.at.on, entry: decision.at.entry)
            }
        return asked + decided
    }

    private func sentence(
        _ place: String, _ ask: String, _ day: CivilDate, entry: Int
    ) -> BriefParagraph? {
        writing.sentence(
            .coordinationAsk,
            ["village": .init(place), "ask": writing.typed(ask), "date": writing.day(day)],
            entries: [entry])
    }
}
