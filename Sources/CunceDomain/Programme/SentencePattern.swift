/// A sentence of a paper with gaps, in both languages: 「{village}：{task}已办结。」
///
/// A gap is a name in braces; names are those the composing code can fill.
package struct SentencePattern: Equatable, Sendable {
    /// Such as `progress.summary`.
    package let key: String
    package let zh: String
    package let en: String
    /// Names of the gaps of either language, sorted, each once.
    package let placeholders: [String]
    /// The texts taken apart once: a paper of a town fills a sentence hundreds of times.
    private let pieces: [Language: [Piece]]

    package init(key: String, zh: String, en: String) {
        self.key = key
        self.zh = zh
        self.en = en
        pieces = [.zh: Self.pieces(of: zh), .en: Self.pieces(of: en)]
        placeholders = Set(Self.gaps(in: zh) + Self.gaps(in: en)).sorted()
    }

    /// The sentence with its gaps filled. A gap without a value stays in braces, so that a reader
    /// sees it; values are put in as they are, braces in them are not gaps.
    package func filled(_ values: [String: String], in language: Language) -> String {
        var sentence = ""
        for piece in pieces[language] ?? [] {
            switch piece {
            case .words(let words): sentence += words
            case .gap(let name): sentence += values[name] ?? "{\(name)}"
            }
        }
        return sentence
    }

    package func text(in language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    /// Names of the gaps in the order they stand, repeated where they are.
    package static func gaps(in text: String) -> [String] {
        pieces(of: text).compactMap { piece in
            switch piece {
            case .words: nil
            case .gap(let name): name
            }
        }
    }

    /// Whether every brace belongs to a gap with a name.
    package static func bracesMatch(in text: String) -> Bool {
        pieces(of: text).allSatisfy { piece in
            switch piece {
            case .words(let words): !words.contains("{") && !words.contains("}")
            case .gap(let name): !name.isEmpty && !name.contains("{")
            }
        }
    }

    private enum Piece: Equatable, Sendable {
        case words(String)
        case gap(String)
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            pieces.append(.gap(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }
}
