import CunceDomain
import CunceReports

/// What an entry tells of a place: which fact, for which period, and its value.
extension EntryFacts {
    func told(_ report: EntryReport) -> [EntryFact] {
        let isAssessed = report.key == "event.acceptance.told"
        if case .place = report.subject {} else if !isAssessed { return [] }
        let said = Dictionary(report.fields.map { ($0.key, $0.value) }) { first, _ in first }
        let figures = FactFigures(programme, texts, in: language)
        let kind = said["fact"].flatMap { programme.rules.fact(FactKey($0)) }
        let period = said["period"].flatMap { Period($0) }
        let source = said["source"].flatMap { FactsEvent.Source(rawValue: $0) }
        let value = (said["value"] ?? said["target"]).map { text in
            guard let kind, let value = FactValue(text) else { return text }
            return figures.text(value, of: kind)
        }
        return [
            line("field.fact", kind.map { figures.label($0) } ?? said["fact"]),
            line("field.period", period.map { figures.text($0) }),
            line(said["value"] == nil ? "field.target" : "field.value", value),
            line("facts.source", source?.label.text(in: language)),
        ].compactMap(\.self)
    }

    func line(_ key: String, _ value: String?) -> EntryFact? {
        value.map { EntryFact(label: texts.say(key, in: language), value: $0) }
    }
}
