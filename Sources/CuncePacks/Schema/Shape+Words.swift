extension Shape {
    /// What is expected, in a complaint.
    var words: String { words(in: .english) }

    func words(in meanings: PackMeanings) -> String {
        switch self {
        case .text: meanings.say(.text)
        case .label: meanings.say(.label)
        case .key: meanings.say(.key)
        case .use(let entry): meanings.say(.use, ["entry": meanings.say(entry)])
        case .whole(let bounds):
            meanings.say(
                .whole, ["least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"])
        case .amount: meanings.say(.amount)
        case .span: meanings.say(.span)
        case .window: meanings.say(.window)
        case .effect: meanings.say(.effect)
        case .day: meanings.say(.day)
        case .period: meanings.say(.period)
        case .yesOrNo: meanings.say(.choice, ["words": meanings.list(["true", "false"])])
        case .formula: meanings.say(.formula)
        case .choice(let words): meanings.say(.choice, ["words": meanings.list(words)])
        case .list: meanings.say(.list)
        case .fields, .table, .named: meanings.say(.fields)
        case .either(let shapes):
            shapes.map { $0.words(in: meanings) }.joined(separator: meanings.say(.or))
        }
    }

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
        case .fields, .either, .table: meanings.say(.entries)
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
        case .list(let inner, _), .table(_, let inner): inner.asksCondition
        case .either(let shapes): shapes.contains(where: \.asksCondition)
        case .fields(let fields): fields.fields.contains(where: \.shape.asksCondition)
        case .text, .label, .key, .use, .whole, .amount, .span, .window, .effect, .day, .period,
            .yesOrNo, .formula,
            .choice:
            false
        }
    }
}
