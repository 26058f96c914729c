/// What stands between two pairs of braces in a template.
struct TemplateToken: Equatable {
    enum Kind: Equatable {
        case value
        /// `{{#台账}}`: the row it stands in is repeated.
        case listBegins
        /// `{{/台账}}`
        case listEnds
    }

    let kind: Kind
    let name: String
    /// Where it stands in its text, braces included. Unit: characters.
    let range: Range<Int>

    /// All tokens of a text; Chinese input writes full-width braces, which count as well.
    static func all(in characters: [Character]) -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        var start = 0
        while let begin = pair("{", "｛", in: characters, from: start) {
            guard let end = pair("}", "｝", in: characters, from: begin + 2) else { break }
            // Of `{{a {{b}}` the second begins the token.
            var from = begin
            while let later = pair("{", "｛", in: characters, from: from + 2), later < end {
                from = later
            }
            let inside = String(characters[(from + 2)..<end]).trimmed
            switch inside.first {
            case "#", "＃":
                tokens.append(.init(.listBegins, String(inside.dropFirst()).trimmed, from, end))
            case "/", "／":
                tokens.append(.init(.listEnds, String(inside.dropFirst()).trimmed, from, end))
            default: tokens.append(.init(.value, inside, from, end))
            }
            start = end + 2
        }
        return tokens
    }

    private init(_ kind: Kind, _ name: String, _ from: Int, _ end: Int) {
        self.kind = kind
        self.name = name
        range = from..<(end + 2)
    }

    /// What is left of braces once every token is taken away: begun and not ended, or the other
    /// way round. Each with the words around it.
    static func broken(in characters: [Character], besides tokens: [TemplateToken]) -> [String] {
        var rest = characters
        for token in tokens.reversed() {
            rest.replaceSubrange(token.range, with: ["\u{1}"])
        }
        var found: [String] = []
        var start = 0
        while start + 1 < rest.count {
            let two = (rest[start], rest[start + 1])
            guard isBrace(two.0), two.1 == two.0 else {
                start += 1
                continue
            }
            let begin = max(0, start - 6)
            let around = rest[begin..<min(rest.count, start + 14)]
            found.append(String(around).replacing("\u{1}", with: "…"))
            start += 2
        }
        return found
    }

    private static func isBrace(_ one: Character) -> Bool { "{}｛｝".contains(one) }

    private static func pair(
        _ one: Character, _ wide: Character, in characters: [Character], from start: Int
    ) -> Int? {
        guard start >= 0, start + 1 < characters.count else { return nil }
        return (start..<(characters.count - 1)).first { place in
            (characters[place] == one || characters[place] == wide)
                && (characters[place + 1] == one || characters[place + 1] == wide)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let spaces: Set<Character> = [" ", "\t", "\n", "　", "\u{A0}"]
        return String(
            drop(while: spaces.contains).reversed().drop(while: spaces.contains).reversed())
    }
}
