import Foundation
import Testing

/// Whatever a pack can be complained of has Chinese words, under the pattern of its English
/// (`Phrase`).
@Suite struct ComplaintsInChinese {
    private static let folders = [
        "", "Checking", "Complaining", "Describing", "Facts", "Law", "Reading", "Rules",
    ]

    /// Literals that are no words of a complaint.
    private static let others: Set = [
        // Put together with what somebody does; their wholes are meanings.
        "decides it", "orders it", "keeps watch",
        "Roles of the pack of which one {1}; left out with body, not stated.",
        "The body that {1}, where no role of the pack does it.",
        // What must be there once, put together from two keys.
        "{1} by {2}",
        // A standard word and a promise of ours.
        "In hand", "every case has its word above",
    ]

    private static func catalogue(_ name: String) throws -> [String: String] {
        let file = Repository.root.appendingPathComponent("Resources/texts/\(name).zh-Hans.json")
        return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    }

    private static func sources() throws -> [TextFile] {
        try Repository.texts(under: "Sources/CuncePacks", endingIn: ".swift").filter { file in
            let parts = file.path.split(separator: "/").dropFirst(2).dropLast()
            return folders.contains(parts.joined(separator: "/"))
        }
    }

    @Test func `say whatever a reader or a check expects or got`() throws {
        let known = Set(try Self.catalogue("pack-complaints").keys)
            .union(try Self.catalogue("pack-meanings").keys).union(Self.others)

        let found = try Self.sources().flatMap { file in
            Self.phrases(in: file.text).filter { !known.contains($0.pattern) }.map {
                Finding(path: file.path, line: $0.line, what: "no Chinese for: \($0.pattern)")
            }
        }

        expectNone(
            found,
            mend: """
                Write the pattern and its Chinese into Resources/texts/pack-complaints.zh-Hans.json \
                (what a field means, into pack-meanings.zh-Hans.json).
                """)
    }

    @Test func `say nothing that is never complained of`() throws {
        let said = Set(
            try
                (Repository.texts(under: "Sources/CuncePacks", endingIn: ".swift")
                + Repository.texts(under: "Sources/CunceDomain/Programme", endingIn: ".swift"))
                .flatMap { SwiftText($0.text).phrases.map(\.pattern) })
        // Raw values that are the names of their cases.
        let cases: Set = [
            "week", "month", "quarter", "year", "roles", "links", "decisions", "cadences", "brief",
        ]
        // Said of several steps of the ladder, by the step.
        let ofSteps = " of posts, which people hold"
        // What the reader of YAML says begins so.
        let ofYAML = [
            "found ", "did not find ", "could not find ", "mapping ", "block sequence ",
            "control ",
        ]

        let unused = try Self.catalogue("pack-complaints").keys.filter { pattern in
            !said.contains(pattern) && !cases.contains(pattern) && !pattern.hasSuffix(ofSteps)
                && !ofYAML.contains { pattern.hasPrefix($0) }
        }

        #expect(unused.sorted() == [])
    }

    @Test func `fill the same gaps in Chinese`() throws {
        func gaps(_ text: String) -> [String] {
            text.matches(of: /\{(\w+)\}/).map { String($0.output.1) }.sorted()
        }

        let different = try Self.catalogue("pack-complaints").filter {
            gaps($0.key) != gaps($0.value) || $0.value.isEmpty
        }

        #expect(different.keys.sorted() == [])
    }

    @Test func `are found in the sources`() {
        let text = #"""
            place.complain(
                expected: "at most \(most), or "
                    + "fewer", got: isNone ? "none" : "\(count)")
            let meaning = "Its key."
            let word = "key"
            """#

        #expect(
            Self.phrases(in: text).map(\.pattern) == ["at most {1}, or fewer", "none", "Its key."])
    }

    /// Literals with a blank in them, and single words beside `expected:` or `got:`.
    private static func phrases(in text: String) -> [SwiftText.Phrase] {
        SwiftText(text).phrases.filter { phrase in
            let words = phrase.pattern.replacing(/\{\d+\}/, with: "")
            guard words.contains(/[A-Za-z]{2}/) else { return false }
            return phrase.pattern.trimmingCharacters(in: .whitespaces).contains(" ")
                || ["expected:", "got:"].contains { phrase.before.contains($0) }
                    && !phrase.before.hasSuffix(".key(")
        }
    }
}

extension SwiftText {
    /// A literal as a pattern.
    struct Phrase {
        let line: Int
        /// An interpolation is a gap with its number.
        let pattern: String
        /// The code before it on its line.
        let before: String
    }

    /// Pieces joined by `+` are one, and so are the lines of a text of several.
    var phrases: [Phrase] {
        let code = Array(code)
        var found: [(line: Int, text: String, range: Range<Int>)] = []
        for (literal, range) in zip(literals, ranges) {
            let text =
                literal.text.contains("\n")
                ? literal.text.replacing(/\\\n\s*/, with: "")
                    .trimmingCharacters(in: .whitespacesAndNewlines) : literal.text
            if let last = found.last, last.range.upperBound <= range.lowerBound,
                Self.joins(code[last.range.upperBound..<range.lowerBound])
            {
                found[found.count - 1] = (
                    last.line, last.text + text, last.range.lowerBound..<range.upperBound
                )
            } else {
                found.append((literal.line, text, range))
            }
        }
        return found.map { literal in
            let before = code[..<literal.range.lowerBound]
            let start = before.lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
            return Phrase(
                line: literal.line, pattern: Self.numbered(literal.text),
                before: String(code[start..<literal.range.lowerBound]))
        }
    }

    private static func joins(_ code: ArraySlice<Character>) -> Bool {
        code.filter { !$0.isWhitespace } == ["+"]
    }

    private static func numbered(_ text: String) -> String {
        text.components(separatedBy: "\\()").enumerated().reduce(into: "") { said, piece in
            said += (piece.offset == 0 ? "" : "{\(piece.offset)}") + piece.element
        }.replacing("\\\"", with: "\"")
    }
}
