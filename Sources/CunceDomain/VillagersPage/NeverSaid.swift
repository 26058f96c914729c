/// What never stands on the villagers' page: words that call the village backward, names of
/// persons this installation knows, and numbers by which somebody can be reached or told apart.
///
/// - Source: requirement B6; `Resources/villagers/never-said.txt`.
package struct NeverSaid: Equatable, Sendable {
    /// What was found in a text.
    package enum Found: Error, Equatable, Sendable {
        /// The word as the list has it.
        case belittling(String)
        /// A name is not repeated to whoever may not know it; the office typed it itself.
        case name(String)
        case number(String)
    }

    /// A word and the phrases in which it means something else: 后进 in 然后进场.
    package struct Word: Equatable, Sendable {
        package let text: String
        package let except: [String]

        package init(_ text: String, except: [String] = []) {
            self.text = text.lowercased()
            self.except = except.map { $0.lowercased() }
        }
    }

    package let words: [Word]
    package let names: Set<String>

    /// One character is no name.
    private static let shortestName = 2

    package init(words: [Word], names: Set<String> = []) {
        self.words = words
        self.names = names.filter { $0.count >= Self.shortestName }
    }

    package static let nothing = NeverSaid(words: [])

    package func with(names: Set<String>) -> NeverSaid { NeverSaid(words: words, names: names) }

    /// The first thing that must not be said, `nil` where there is none.
    package func find(in typed: String) -> Found? {
        let text = typed.withoutInvisible
        if let found = findPerson(in: text) { return found }
        let plain = text.lowercased()
        let joined = plain.filter { !$0.isWhitespace }
        return words.first { word in
            word.text.allSatisfy(\.isASCII)
                ? Self.holds(plain, word.text) : Self.holds(joined, word)
        }.map { .belittling($0.text) }
    }

    private static func holds(_ text: String, _ word: Word) -> Bool {
        // What stands in an exception is put out of reach first.
        let rest = word.except.reduce(text) { $0.replacing($1, with: "\n") }
        return rest.contains(word.text)
    }

    /// A name or a number that leads to a person.
    package func findPerson(in typed: String) -> Found? {
        let text = typed.withoutInvisible
        let joined = text.filter { !$0.isWhitespace }
        // The longest first: it says best what is meant.
        let name = names.filter { name in
            joined.contains(name.filter { !$0.isWhitespace })
        }.max { ($0.count, $1) < ($1.count, $0) }
        if let name { return .name(name) }
        return GivenNumber.find(in: text).map { .number($0) }
    }

    /// English words as wholes: "lagging" does not stand in "flagging".
    private static func holds(_ text: String, _ word: String) -> Bool {
        var rest = text[...]
        while let found = rest.firstRange(of: word) {
            let before =
                found.lowerBound == text.startIndex
                ? nil : text[text.index(before: found.lowerBound)]
            let after = found.upperBound == text.endIndex ? nil : text[found.upperBound]
            let isInside = { (letter: Character?) in
                letter.map { $0.isASCII && $0.isLetter } ?? false
            }
            if !isInside(before), !isInside(after) { return true }
            rest = text[found.upperBound...]
        }
        return false
    }
}
