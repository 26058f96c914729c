/// A label with a colon and room behind it, such as 填报单位：
package struct FormLabel: Equatable, Sendable {
    package let cell: CellName
    /// Without the colon.
    package let text: String

    /// Every label of a cell's text.
    static func texts(in text: String) -> [String] { pieces(text).compactMap(\.label) }

    /// The text with values behind their labels; what stood there as room to write is replaced.
    package static func filled(_ text: String, _ values: [String: String]) -> String {
        let all = pieces(text)
        return all.enumerated().map { place, piece in
            guard let label = piece.label, let value = values[label] else { return piece.whole }
            let room = place + 1 < all.count ? "　　" : ""
            return piece.lead + label + piece.colon + value + room
        }.joined()
    }

    private struct Piece {
        /// Blanks before the label.
        var lead = ""
        var label: String?
        var colon = ""
        var rest = ""

        var whole: String { lead + (label ?? "") + colon + rest }
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var (current, word) = (Piece(), "")
        for character in text {
            switch character {
            case "：", ":":
                let label = word
                // A time such as 9:30 is no label.
                guard !label.isEmpty, !label.allSatisfy(\.isNumber) else {
                    word.append(character)
                    continue
                }
                if current.label == nil {
                    current.lead = current.rest
                } else {
                    pieces.append(current)
                    current = Piece()
                }
                current.label = label
                current.colon = String(character)
                current.rest = ""
                word = ""
            case _ where character.isWhitespace || character == "_":
                current.rest += word + String(character)
                word = ""
            default: word.append(character)
            }
        }
        current.rest += word
        pieces.append(current)
        return pieces
    }
}
