import CunceDomain
import Yams

/// Plain values.
extension Reader where Value == String {
    static var text: Reader { Reader(shape: .text) { value, _ in value.text() } }
}

extension Reader where Value == Label {
    static var label: Reader { Reader(shape: .label) { value, _ in value.label() } }
}

extension Reader where Value == Bool {
    static var yesOrNo: Reader { Reader(shape: .yesOrNo) { value, _ in value.yesOrNo() } }
}

extension Reader where Value == Int {
    static func whole(_ bounds: ClosedRange<Int>) -> Reader {
        Reader(shape: .whole(bounds)) { value, _ in value.number(bounds) }
    }
}

extension Reader where Value == Rational {
    static var amount: Reader {
        Reader(shape: .amount) { value, _ in
            value.scalar(Shape.amount.words) { Rational($0) }
        }
    }

    /// Above nought.
    static var positiveAmount: Reader {
        Reader(shape: .amount) { value, _ in
            value.scalar("a number above nought") { Rational($0) }.flatMap { number in
                if number > .zero { return number }
                value.complain(expected: "a number above nought", got: value.shown)
                return nil
            }
        }
    }
}

extension Reader where Value == Span {
    static var span: Reader {
        Reader(shape: .span) { value, _ in value.scalar(Shape.span.words) { Span($0) } }
    }
}

extension Reader where Value == Window {
    static var window: Reader {
        Reader(shape: .window) { value, _ in value.scalar(Shape.window.words) { Window($0) } }
    }
}

extension Reader where Value == Effect {
    static var effect: Reader {
        Reader(shape: .effect) { value, _ in value.scalar(Shape.effect.words) { Effect($0) } }
    }
}

extension Reader where Value == CivilDate {
    static var day: Reader {
        Reader(shape: .day) { value, _ in value.scalar(Shape.day.words) { CivilDate($0) } }
    }
}

extension Reader where Value == FixedDay {
    static var fixedDay: Reader {
        Reader(shape: .either([.day, .yearDay])) { value, _ in
            value.scalar("a day such as 2026-11-20, or of each year such as 06-30") {
                FixedDay($0)
            }
        }
    }
}

extension Reader where Value == Period {
    static var period: Reader {
        Reader(shape: .period) { value, _ in value.scalar(Shape.period.words) { Period($0) } }
    }
}

extension Reader where Value == Formula {
    static var formula: Reader {
        Reader(shape: .formula) { value, _ in
            guard let text = value.text("a formula") else { return nil }
            switch FormulaReading.read(text) {
            case .success(let formula): return formula
            case .failure(let fault):
                value.complain(
                    expected:
                        "\(Phrase(fault.expected)) in column \(fault.column) of the formula",
                    got: Phrase(fault.got))
                return nil
            }
        }
    }
}

extension Reader where Value: CaseIterable & RawRepresentable<String> {
    static var choice: Reader {
        Reader(shape: .choice(Value.allCases.map(\.rawValue))) { value, _ in
            value.choice(Value.self)
        }
    }
}

extension Reader {
    /// The key of the entry, new in its list.
    static func declares<Kind>(_ list: PackKeys.List) -> Reader where Value == Identifier<Kind> {
        Reader(shape: .key) { value, keys in keys.declare(value, in: list) }
    }

    /// A key within an entry, where a list of the whole pack would be too much.
    static func key<Kind>() -> Reader where Value == Identifier<Kind> {
        Reader(shape: .key) { value, _ in value.keyText().map { Identifier($0) } }
    }

    static func uses<Kind>(_ list: PackKeys.List) -> Reader where Value == Identifier<Kind> {
        Reader(shape: .use(list.rawValue)) { value, keys in keys.use(value, of: list) }
    }

    static func list<Item>(of reader: Reader<Item>, atLeast least: Int = 0) -> Reader
    where Value == [Item] {
        Reader(shape: .list(reader.shape, atLeast: least)) { value, keys in
            guard let items = value.items(mayBeEmpty: least == 0) else { return nil }
            let read = items.map { reader.read($0, keys) }
            guard items.count >= least else {
                value.complain(expected: "a list of at least \(least)", got: "\(items.count)")
                return nil
            }
            let known = read.compactMap { $0 }
            return known.count == items.count ? known : nil
        }
    }

    /// Keys of another list, each once.
    static func keys<Kind>(of list: PackKeys.List, atLeast least: Int = 0) -> Reader
    where Value == [Identifier<Kind>] {
        Reader(shape: .list(.use(list.rawValue), atLeast: least)) { value, keys in
            keys.uses(value.items(mayBeEmpty: least == 0), of: list)
        }
    }

    /// The entries of a list of the pack: those that could be read, so that the rest of the pack
    /// is checked beside one that could not.
    static func entries<Entry>(_ list: PackKeys.List, _ reader: Reader<Entry>) -> Reader
    where Value == [Entry] {
        Reader(shape: .list(reader.shape, atLeast: 1)) { value, keys in
            guard let items = value.items() else { return nil }
            let entries = items.map { item -> Entry? in
                if !item.has("key") { keys.entryIsBroken(in: list) }
                return reader.read(item, keys)
            }
            keys.readToTheEnd(list)
            return entries.compactMap { $0 }
        }
    }
}

extension PackValue {
    /// A value of one line that a function reads.
    func scalar<Value>(_ what: Phrase, _ read: (String) -> Value?) -> Value? {
        guard case .scalar(let scalar) = node, let value = read(scalar.string) else {
            complain(expected: what, got: shown)
            return nil
        }
        return value
    }

    func has(_ name: String) -> Bool {
        guard case .mapping(let mapping) = node else { return false }
        return mapping.contains { key, _ in
            if case .scalar(let scalar) = key { return scalar.string == name }
            return false
        }
    }

    var clause: Clause { Clause(file: file, line: line, path: path.isEmpty ? "file" : path) }
}
