/// The figures a sentence claims: what an editor may not change, add or take out.
///
/// Source: requirements S15, "numbers locked to their entries"; Regulations on Handling Official
/// Documents, art. 25.
package enum Figures {
    /// In the order of the text: `8户` gives `8`, `1.2万` gives `1.2万`, `十二户` gives `十二户`.
    ///
    /// Digits count wherever they stand, with the scale behind them; Chinese numerals count before
    /// a measure word, because 一村一策 and 统一 claim nothing. Spelled-out English numbers are
    /// not seen: the English text is a reading aid (Decisions/0008).
    package static func all(in text: String) -> [String] {
        let characters = text.map(plain)
        var found: [String] = []
        var place = 0
        while place < characters.count {
            let rest = characters[place...]
            if let number = number(rest) {
                found.append(number)
                place += number.count
            } else if let counted = counted(rest) {
                found.append(counted)
                place += counted.count
            } else {
                place += 1
            }
        }
        return found
    }

    private static let scales: Set<Character> = ["十", "百", "千", "万", "亿", "%", "‰", "％"]
    private static let numerals = Set("零〇一二两三四五六七八九十百千万亿半")
    private static let measures = Set("户人名个项件次天周月年元亩处笔宗岁份批期条里吨成倍")

    private static func number(_ rest: ArraySlice<Character>) -> String? {
        guard let first = rest.first, isDigit(first) else { return nil }
        var number = ""
        var place = rest.startIndex
        while place < rest.endIndex {
            let character = rest[place]
            let next = place + 1 < rest.endIndex ? rest[place + 1] : " "
            let isInside = (character == "." || character == ",") && isDigit(next)
            guard isDigit(character) || isInside else { break }
            number.append(character)
            place += 1
        }
        while place < rest.endIndex, scales.contains(rest[place]) {
            number.append(rest[place])
            place += 1
        }
        return number
    }

    private static func counted(_ rest: ArraySlice<Character>) -> String? {
        let run = rest.prefix { numerals.contains($0) }
        guard !run.isEmpty, run.endIndex < rest.endIndex, measures.contains(rest[run.endIndex])
        else { return nil }
        return String(run) + String(rest[run.endIndex])
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    /// Full-width digits and points are digits and points.
    private static func plain(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1
        else { return character }
        switch scalar.value {
        case 0xFF10...0xFF19, 0xFF0E, 0xFF0C:
            return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? character
        default: return character
        }
    }
}
