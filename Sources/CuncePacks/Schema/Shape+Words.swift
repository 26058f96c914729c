extension Shape {
    /// What is expected, in a complaint.
    var words: Phrase {
        switch self {
        case .text: Phrase(.text)
        case .label: Phrase(.label)
        case .key: Phrase(.key)
        case .use(let entry): Phrase(.use, ["entry": .phrase(Phrase(english: entry))])
        case .whole(let bounds):
            Phrase(
                .whole,
                ["least": .word("\(bounds.lowerBound)"), "most": .word("\(bounds.upperBound)")])
        case .amount: Phrase(.amount)
        case .span: Phrase(.span)
        case .window: Phrase(.window)
        case .effect: Phrase(.effect)
        case .day: Phrase(.day)
        case .yearDay: Phrase(.yearDay)
        case .period: Phrase(.period)
        case .yesOrNo: Phrase(.choice, ["words": .words(["true", "false"])])
        case .formula: Phrase(.formula)
        case .choice(let words): Phrase(.choice, ["words": .words(words)])
        case .list: Phrase(.list)
        case .fields, .table, .each, .named: Phrase(.fields)
        case .either(let shapes): Phrase(anyOf: shapes.map(\.words))
        }
    }

    func words(in meanings: PackMeanings) -> String { meanings.say(words) }

    /// What it is, in a word or two; told where its own fields follow.
    func kind(in meanings: PackMeanings) -> String {
        switch self {
        case .list(let inner, let least):
            meanings.say(
                least > 0 ? .listOfSoMany : .listOf,
                ["kinds": inner.kinds(in: meanings), "count": "\(least)"])
        case .either(let shapes):
            shapes.map { $0.kind(in: meanings) }.reduce(into: [String]()) { known, kind in
                if !known.contains(kind) { known.append(kind) }
            }.joined(separator: meanings.say(.or))
        case .named(let name): meanings.say(.named, ["shape": meanings.say(name)])
        default: words(in: meanings)
        }
    }

    /// What several of it are.
    private func kinds(in meanings: PackMeanings) -> String {
        switch self {
        case .fields, .either, .table, .each: meanings.say(.entries)
        case .named(let name): meanings.say(.allNamed, ["shape": meanings.say(name)])
        case .use(let entry): meanings.say(.keysOf, ["entry": meanings.say(entry)])
        case .key: meanings.say(.keys)
        case .choice(let words): meanings.say(.someOf, ["words": meanings.list(words)])
        default: words(in: meanings)
        }
    }

    /// Whether somewhere in it stands a condition.
    var asksCondition: Bool {
        switch self {
        case .named: true
        case .list(let inner, _), .table(_, let inner), .each(_, let inner): inner.asksCondition
        case .either(let shapes): shapes.contains(where: \.asksCondition)
        case .fields(let fields): fields.fields.contains(where: \.shape.asksCondition)
        case .text, .label, .key, .use, .whole, .amount, .span, .window, .effect, .day, .yearDay,
            .period,
            .yesOrNo, .formula,
            .choice:
            false
        }
    }
}

extension Phrase {
    fileprivate init(_ phrase: ShapePhrase, _ values: [String: Value] = [:]) {
        self.init(pattern: phrase.rawValue, values: values)
    }

    /// One of several, whichever is right.
    fileprivate init(anyOf phrases: [Phrase]) {
        self.init(pattern: "{phrases}", values: ["phrases": .anyOf(phrases)])
    }
}
