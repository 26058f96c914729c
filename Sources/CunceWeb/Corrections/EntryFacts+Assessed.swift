import CunceDomain
import CunceReports

/// What entries of acceptance say in figures and keys of the pack: who assesses, which households
/// were drawn from what, which look was held.
extension EntryFacts {
    func assessed(_ report: EntryReport) -> [EntryFact] {
        let said = Dictionary(report.fields.map { ($0.key, $0.value) }) { first, _ in first }
        switch report.key {
        case "event.acceptance.opened", "event.acceptance.assessors-named":
            return [line("acceptance.assessors", said["assessors"].map(posts))].compactMap(\.self)
        case "event.acceptance.drawn": return drawn(said)
        case "event.acceptance.codes-made":
            return [
                line("acceptance.rule-sample", sample(said)),
                line("acceptance.codes-number", said["count"]),
            ].compactMap(\.self)
        case "event.acceptance.counted", "event.acceptance.codes-counted":
            return [line("acceptance.rule-sample", sample(said))].compactMap(\.self)
        case "event.acceptance.looked":
            let checks = programme.rules.acceptance?.watch?.checks ?? []
            let check = checks.first { $0.key.text == said["check"] }?.label.text(in: language)
            let holds = said["holds"].map {
                texts.say($0 == "true" ? "facts.yes" : "facts.no", in: language)
            }
            return [line("acceptance.check", check), line("acceptance.holds", holds)]
                .compactMap(\.self)
        default: return []
        }
    }

    /// With what it takes to draw the same again.
    private func drawn(_ said: [String: String]) -> [EntryFact] {
        let numbers = said["numbers"].map { $0.split(separator: ", ").map(String.init) } ?? []
        return [
            line("acceptance.rule-sample", sample(said)),
            line("acceptance.households", said["households"]),
            line("acceptance.sample-size", "\(numbers.count)"),
            line(
                "acceptance.numbers",
                numbers.joined(separator: texts.say("common.list-comma", in: language))),
            line(
                "acceptance.draw-again",
                said["seed"].map {
                    texts.say(
                        "acceptance.draw-again-how", in: language,
                        [
                            "seed": $0, "households": said["households"] ?? "",
                            "count": "\(numbers.count)",
                        ])
                }),
        ].compactMap(\.self)
    }

    private func sample(_ said: [String: String]) -> String? {
        said["sample"].map { key in
            programme.rules.acceptance?.schemes.flatMap(\.samples).first { $0.key.text == key }?
                .label.text(in: language) ?? key
        }
    }

    private func posts(_ list: String) -> String {
        list.split(separator: ",").map {
            posts.text(PostID(String($0).trimmingSpace()), in: language)
        }.joined(separator: texts.say("common.list-comma", in: language))
    }
}
