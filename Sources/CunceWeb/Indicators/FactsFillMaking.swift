import CunceDomain
import CunceReports
import CunceStore

struct FactsFillMaking {
    let filling: FactsFilling
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var kind: FactKind { filling.kind }
    private var figures: FactFigures {
        FactFigures(filling.view.programme, texts, in: language)
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    var title: String {
        say(
            "facts.fill-title",
            ["fact": figures.label(kind), "period": figures.text(filling.period)])
    }

    func page(_ shell: ShellModel) -> FactsFillPage {
        let view = filling.view
        let before = Dictionary(filling.before.map { ($0.place, $0) }) { $1 }
        return FactsFillPage(
            shell: shell,
            back: TextLink(
                text: view.place.name,
                href: "/facts?place=\(view.place.code)&period=\(filling.period)"),
            title: title, hint: kind.typingHint(texts, language),
            form: call.formModel("/facts/fill"), place: view.place.code, fact: kind.key.text,
            period: "\(filling.period)",
            basis: call.field("basis", kind.from?.text(in: language) ?? ""),
            source: view.may(.closeFacts) ? source : nil,
            rows: filling.lines.map { row($0, before[$0.place.id]) }, locked: locked,
            isClosed: filling.now.closing?.closedOn != nil)
    }

    private var source: SelectModel {
        call.select(
            "source",
            FactsEvent.Source.allCases.map {
                (value: $0.rawValue, label: $0.label.text(in: language))
            }, initial: kind.source == .imported ? "imported" : "entered")
    }

    private func row(_ line: PlaceIndicators.Line, _ before: FactRow?) -> FactsFillRow {
        let id = line.place.id
        let known = line.values[kind.key].map { FactFigures.typed($0.value, of: kind) } ?? ""
        let choices = kind.choices(texts, language)
        return FactsFillRow(
            name: line.place.name,
            href: "/facts/places/\(line.place.code)?fact=\(kind.key)#\(kind.key)",
            before: before.map { figures.text($0.value, of: kind) } ?? say("facts.none"),
            value: choices.isEmpty ? call.field("v-\(id)", known) : nil,
            choice: choices.isEmpty
                ? nil : call.select("v-\(id)", choices, initial: known),
            note: call.field("n-\(id)"))
    }

    private var locked: String? {
        guard let closing = filling.now.closing else { return nil }
        if let closed = closing.closedOn {
            return say("facts.closed-on", ["day": Days.long(closed, in: language)])
        }
        guard let handedIn = closing.handedInOn else { return nil }
        return say(
            filling.view.may(.closeFacts) ? "facts.mend-with-reason" : "facts.handed-in-on",
            ["day": Days.long(handedIn, in: language)])
    }
}

extension FactKind {
    /// How a value is typed.
    func typingHint(_ texts: Texts, _ language: Language) -> String {
        switch shape {
        case .money: texts.say("facts.hint-money", in: language)
        case .share: texts.say("facts.hint-share", in: language)
        case .number: texts.say("facts.hint-number", in: language)
        case .judgement: texts.say("facts.hint-judgement", in: language)
        case .choice: texts.say("facts.hint-choice", in: language)
        case .state: texts.say("facts.hint-state", in: language)
        case .event: texts.say("facts.hint-event", in: language)
        }
    }

    /// What can be chosen, the first of them nothing; none for what is typed.
    func choices(
        _ texts: Texts, _ language: Language
    ) -> [(value: String, label: String)] {
        let none = (value: "", label: texts.say("common.choose", in: language))
        switch shape {
        case .judgement:
            return [
                none, (value: "yes", label: texts.say("facts.yes", in: language)),
                (value: "no", label: texts.say("facts.no", in: language)),
            ]
        case .choice(let choices):
            return [none] + choices.map { ($0.key.text, $0.label.text(in: language)) }
        case .number, .share, .money, .state, .event: return []
        }
    }
}
