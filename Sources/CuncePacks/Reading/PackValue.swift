import Yams

/// One value of a pack with the place it stands at. Asked for something it is not, it complains
/// and answers `nil`.
struct PackValue {
    let file: String
    /// Such as `roles[2].standing`; empty for the whole file.
    let path: String
    /// The line of its key, or of itself in a list.
    let line: Int
    let node: Node
    let complaints: ComplaintList

    func complain(expected: Phrase, got: Phrase) {
        complaints.add(file, line, path.isEmpty ? "file" : path, expected: expected, got: got)
    }

    /// Whether it is written as `50 %`.
    var isPercentage: Bool {
        if case .scalar(let scalar) = node { scalar.string.hasSuffix("%") } else { false }
    }

    /// What it is, in a complaint.
    var shown: Phrase {
        switch node {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "\(quoted(scalar.string))"
        case .mapping: "keys and values"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}

/// Plain values.
extension PackValue {
    /// Longest text a pack may hold, in characters.
    static let textLimit = 2_000

    func text(_ what: Phrase = "a text") -> String? {
        guard case .scalar(let scalar) = node, scalar.string.contains(where: { !$0.isWhitespace })
        else {
            complain(expected: what, got: shown)
            return nil
        }
        let text = scalar.string
        guard text.count <= Self.textLimit else {
            complain(expected: "at most \(Self.textLimit) characters", got: "\(text.count)")
            return nil
        }
        let isReadable = text.unicodeScalars.allSatisfy {
            ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && !(0x7f...0x9f).contains($0.value)
        }
        guard isReadable else {
            complain(expected: "text without control characters", got: shown)
            return nil
        }
        // Folded texts end with a line end that nobody wrote.
        return text.last == "\n" ? String(text.dropLast()) : text
    }

    /// A whole number within bounds.
    func number(_ bounds: ClosedRange<Int>) -> Int? {
        guard case .scalar(let scalar) = node, (1...9).contains(scalar.string.utf8.count),
            scalar.string.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(scalar.string), bounds.contains(number)
        else {
            complain(expected: Shape.whole(bounds).words, got: shown)
            return nil
        }
        return number
    }

    /// One of a closed list of words.
    func choice<Choice>(_ choices: [(word: String, choice: Choice)]) -> Choice? {
        if case .scalar(let scalar) = node,
            let found = choices.first(where: { $0.word == scalar.string })
        {
            return found.choice
        }
        complain(expected: Shape.choice(choices.map(\.word)).words, got: shown)
        return nil
    }

    func choice<Choice>(_ type: Choice.Type) -> Choice?
    where Choice: CaseIterable & RawRepresentable<String> {
        choice(Choice.allCases.map { ($0.rawValue, $0) })
    }

    /// `true` or `false`, as YAML 1.2 writes them.
    func yesOrNo() -> Bool? { choice([("true", true), ("false", false)]) }

    /// The text of a key: 1 to 64 of `a`-`z`, `0`-`9` and `-`.
    func keyText() -> String? {
        guard case .scalar(let scalar) = node,
            scalar.string.utf8.allSatisfy({
                (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
            }), (1...64).contains(scalar.string.utf8.count)
        else {
            complain(expected: Shape.key.words, got: shown)
            return nil
        }
        return scalar.string
    }

    /// The values of a list; an empty one only where it may be.
    func items(mayBeEmpty: Bool = false) -> [PackValue]? {
        guard case .sequence(let sequence) = node, mayBeEmpty || !sequence.isEmpty else {
            var got = shown
            if case .sequence = node { got = "an empty list" }
            complain(expected: mayBeEmpty ? "a list" : "a list of at least one", got: got)
            return nil
        }
        return sequence.enumerated().map { place, node in
            PackValue(
                file: file, path: "\(path)[\(place)]", line: node.mark?.line ?? line, node: node,
                complaints: complaints)
        }
    }
}
