package import CunceDomain

/// How early and how often wrong signals were, in words; figures of few are not told.
package struct MeasureWords: Sendable {
    private let texts: Texts
    private let language: Language
    private let signals: SignalWords
    private let rules: RuleWords

    package init(_ programme: Programme, _ texts: Texts, in language: Language) {
        self.texts = texts
        self.language = language
        signals = SignalWords(programme, texts, on: CivilDate(dayNumber: 0), in: language)
        rules = RuleWords(programme, texts, in: language)
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    package func name(_ signal: AcceptancePartKey) -> String { signals.name(signal) }

    /// 2023年1月1日至2026年11月1日，每月1日看一次；销号后2年内又列入的算反弹
    package func how(_ past: WatchPast, _ measure: WarningMeasure) -> String {
        say(
            "watch.measure-how",
            [
                "from": Days.long(measure.days.lowerBound, in: language),
                "until": Days.long(measure.days.upperBound, in: language),
                "span": past.window.map { rules.span($0) } ?? "",
            ])
    }

    /// Relapses with and without a warning before, and how many days before.
    package func early(_ measure: WarningMeasure) -> String {
        let values = [
            "relapses": "\(measure.relapses.count)", "unwarned": "\(measure.unwarned)",
            "warned": "\(measure.relapses.count - measure.unwarned)",
            "days": "\(WarningMeasure.median(measure.leads) ?? 0)",
            "fewest": "\(WarningMeasure.fewest)",
        ]
        guard measure.isTold else { return say("watch.measure-few-relapses", values) }
        return measure.leads.isEmpty
            ? say("watch.measure-none-early", values) : say("watch.measure-early", values)
    }

    /// Warnings that nothing followed, of those of which it can be said.
    package func wrong(_ count: WarningMeasure.Count) -> String {
        let values = [
            "decided": "\(count.decided)", "wrong": "\(count.wrong)",
            "undecided": "\(count.undecided)", "fewest": "\(WarningMeasure.fewest)",
        ]
        return say(count.isTold ? "watch.measure-wrong" : "watch.measure-few-warnings", values)
    }

    /// The same in a cell of a table.
    package func wrongShort(_ count: WarningMeasure.Count) -> String {
        say(
            count.isTold ? "watch.measure-wrong-short" : "watch.measure-few-short",
            [
                "decided": "\(count.decided)", "wrong": "\(count.wrong)",
                "undecided": "\(count.undecided)",
            ])
    }

    /// Of one signal: before how many relapses it stood, and how many days.
    package func early(_ signal: WarningMeasure.OfSignal, of measure: WarningMeasure) -> String {
        let values = [
            "stood": "\(signal.leads.count)", "relapses": "\(measure.relapses.count)",
            "days": "\(WarningMeasure.median(signal.leads) ?? 0)",
            "fewest": "\(WarningMeasure.fewest)",
        ]
        guard signal.leads.count >= WarningMeasure.fewest else {
            return say("watch.measure-signal-few", values)
        }
        return say("watch.measure-signal", values)
    }
}
