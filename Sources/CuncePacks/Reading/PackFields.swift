import Yams

/// A value that consists of keys and values, each known by name.
struct PackFields {
    let value: PackValue
    private var fields: [String: PackValue] = [:]

    /// Complains of keys that are not `known` and of repeated ones; the first of them counts.
    ///
    /// - Returns: `nil` with a complaint where the value is no mapping.
    init?(_ value: PackValue, known: [String]) {
        self.value = value
        guard case .mapping(let mapping) = value.node else {
            value.complain(expected: "keys and values", got: value.shown)
            return nil
        }
        for (key, node) in mapping {
            let line = key.mark?.line ?? value.line
            guard case .scalar(let scalar) = key else {
                let at = PackValue(
                    file: value.file, path: value.path, line: line, node: key,
                    complaints: value.complaints)
                at.complain(expected: "keys that are plain words", got: at.shown)
                continue
            }
            let name = PackComposition.plain(scalar.string)
            let field = value.inside(name, line: line, node: node)
            if let first = fields[name] {
                field.complain(
                    expected: "the key once", got: "it again, first on line \(first.line)")
                continue
            }
            fields[name] = field
            if !known.contains(name) {
                field.complain(
                    expected: Shape.choice(known).words,
                    got: "an unknown key\(Self.hint(on: name))")
            }
        }
    }

    /// What is no key at all was cut off by a comma, or joined by a colon that is a letter.
    private static func hint(on name: String) -> Phrase {
        if name.contains("：") { return "; the colon ： is a letter here, write : and a blank" }
        let isKey = name.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
        }
        return isKey
            ? "" : "; inside { } a comma ends an entry, so a text or formula with one is quoted"
    }

    /// The field, or `nil` without a complaint.
    func optional(_ name: String) -> PackValue? { fields[name] }

    /// The field, or `nil` with a complaint.
    func required(_ name: String, _ what: Phrase) -> PackValue? {
        if let field = fields[name] { return field }
        value.inside(name, line: value.line, node: value.node)
            .complain(expected: what, got: "nothing")
        return nil
    }
}

extension PackFields {
    func text(_ name: String) -> String? { required(name, "a text")?.text() }

    func number(_ name: String, _ bounds: ClosedRange<Int>) -> Int? {
        required(name, Shape.whole(bounds).words)?.number(bounds)
    }

    func choice<Choice>(_ name: String, _ type: Choice.Type) -> Choice?
    where Choice: CaseIterable & RawRepresentable<String> {
        required(name, Shape.choice(Choice.allCases.map(\.rawValue)).words)?.choice(type)
    }

    func items(_ name: String, mayBeEmpty: Bool = false) -> [PackValue]? {
        required(name, "a list")?.items(mayBeEmpty: mayBeEmpty)
    }
}

extension PackValue {
    func inside(_ name: String, line: Int, node: Node) -> PackValue {
        let shown = String(name.prefix(64))
        return PackValue(
            file: file, path: path.isEmpty ? shown : "\(path).\(shown)", line: line, node: node,
            complaints: complaints)
    }
}
