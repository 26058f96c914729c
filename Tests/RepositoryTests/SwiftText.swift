/// A Swift file taken apart into code, comments and string literals.
///
/// A reader of a few rules, not a compiler: it knows comments, strings of every kind and what is
/// interpolated in them; it does not know bare `/…/` regular expressions.
struct SwiftText {
    /// The file, line for line, with comments and the contents of literals blanked.
    private(set) var code = ""
    /// The file, line for line, with everything but comments blanked.
    private(set) var comments = ""
    /// String literals without their quotes; an interpolation is left as `\()`.
    private(set) var literals: [(line: Int, text: String)] = []

    /// Where each literal stands in `code`, with its quotes.
    private(set) var ranges: [Range<Int>] = []

    private let characters: [Character]
    private var position = 0
    private var line = 1

    init(_ text: String) {
        characters = Array(text)
        readCode(untilParenthesisCloses: false)
    }

    private func starts(with text: String, at offset: Int = 0) -> Bool {
        let start = position + offset
        guard start + text.count <= characters.count else { return false }
        return zip(characters[start...], text).allSatisfy { $0 == $1 }
    }

    private mutating func take(inComment: Bool = false, inCode: Bool = false) {
        let character = characters[position]
        position += 1
        if character.isNewline { line += 1 }
        let blank: Character = character.isNewline ? "\n" : " "
        code.append(inCode && !character.isNewline ? character : blank)
        comments.append(inComment && !character.isNewline ? character : blank)
    }

    private mutating func take(_ count: Int, inComment: Bool = false, inCode: Bool = false) {
        for _ in 0..<count { take(inComment: inComment, inCode: inCode) }
    }

    private mutating func readCode(untilParenthesisCloses nested: Bool) {
        var depth = 0
        while position < characters.count {
            if starts(with: "//") {
                while position < characters.count, !characters[position].isNewline {
                    take(inComment: true)
                }
            } else if starts(with: "/*") {
                readBlockComment()
            } else if let hashes = hashesBeforeQuote() {
                readString(hashes: hashes)
            } else {
                if characters[position] == "(" { depth += 1 }
                if characters[position] == ")" {
                    if nested, depth == 0 { return }
                    depth -= 1
                }
                take(inCode: true)
            }
        }
    }

    private mutating func readBlockComment() {
        var depth = 0
        while position < characters.count {
            if starts(with: "/*") {
                depth += 1
                take(2, inComment: true)
            } else if starts(with: "*/") {
                depth -= 1
                take(2, inComment: true)
                if depth == 0 { return }
            } else {
                take(inComment: true)
            }
        }
    }

    /// How many `#` stand before the quote that begins here; `nil` where no string begins.
    private func hashesBeforeQuote() -> Int? {
        var count = 0
        while position + count < characters.count, characters[position + count] == "#" {
            count += 1
        }
        return starts(with: "\"", at: count) ? count : nil
    }

    private mutating func readString(hashes: Int) {
        let fence = String(repeating: "#", count: hashes)
        let begin = position
        take(hashes, inCode: true)
        let quote = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        let start = line
        var text = ""
        take(quote.count, inCode: true)
        while position < characters.count {
            if starts(with: quote + fence) {
                take(quote.count + hashes, inCode: true)
                break
            } else if starts(with: "\\" + fence + "(") {
                text += "\\()"
                take(2 + hashes)
                readCode(untilParenthesisCloses: true)
                if position < characters.count { take() }
            } else if starts(with: "\\" + fence) {
                for _ in 0..<min(2 + hashes, characters.count - position) {
                    text.append(characters[position])
                    take()
                }
            } else if quote.count == 1, characters[position].isNewline {
                break
            } else {
                text.append(characters[position])
                take()
            }
        }
        literals.append((start, text))
        ranges.append(begin..<position)
    }
}
