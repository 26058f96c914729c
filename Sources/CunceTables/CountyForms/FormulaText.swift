/// Finds the references in a formula and writes it again with others in their place. Texts in
/// quotes, names of functions and columns of tables are left alone.
///
/// Source: ECMA-376, part 1, 18.17.2.
enum FormulaText {
    /// - Parameters:
    ///   - sheet: in front of the reference, without quotes; `nil` where the formula's own is meant.
    ///   - map: the reference that is to stand there, `nil` where what it meant is gone.
    static func mapping(
        _ formula: String, _ map: (_ sheet: String?, FormulaReference) -> FormulaReference?
    ) -> String {
        var scan = Scan(formula)
        while let piece = scan.next() {
            switch piece {
            case .other(let text): scan.made += text
            case .reference(let sheet, let reference):
                scan.made += map(sheet, reference)?.text ?? "#REF!"
            }
        }
        return scan.made
    }

    private enum Piece {
        case other(String)
        case reference(sheet: String?, FormulaReference)
    }

    private struct Scan {
        private let all: [Unicode.Scalar]
        private var at = 0
        private var sheet: String?
        /// Behind a bracket, as in `[1]Sheet1!A1`: another workbook.
        private var isForeign = false
        var made = ""

        init(_ formula: String) { all = Array(formula.unicodeScalars) }

        private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
            all.indices.contains(at + offset) ? all[at + offset] : nil
        }

        mutating func next() -> Piece? {
            guard let first = peek() else { return nil }
            switch first {
            case "\"": return other(quoted("\""))
            case "'":
                let name = quoted("'")
                guard peek() == "!" else { return other(name) }
                return named(String(name.dropFirst().dropLast()), as: name)
            case "[":
                let inside = bracketed()
                isForeign = true
                made += inside
                return .other("")
            case "#": return other(error())
            case _ where Self.isWord(first): return word()
            default:
                at += 1
                return other(String(Character(first)))
            }
        }

        private mutating func other(_ text: String) -> Piece {
            sheet = nil
            isForeign = false
            return .other(text)
        }

        private mutating func named(_ name: String, as written: String) -> Piece {
            at += 1
            let piece = Piece.other(written + "!")
            sheet = isForeign || name.hasPrefix("[") ? "[]" : name.replacing("''", with: "'")
            isForeign = false
            return piece
        }

        private mutating func word() -> Piece {
            let start = at
            let word = run()
            if peek() == "!" { return named(word, as: word) }
            if peek() == "(" { return other(word) }
            if peek() == ":" {
                at += 1
                let second = run()
                if peek() != "(", let reference = FormulaReference(word, second) {
                    return found(reference)
                }
                at = start + word.unicodeScalars.count
            }
            if let reference = FormulaReference(word) { return found(reference) }
            return other(word)
        }

        private mutating func found(_ reference: FormulaReference) -> Piece {
            defer { sheet = nil }
            return .reference(sheet: sheet, reference)
        }

        private mutating func run() -> String {
            var word = String.UnicodeScalarView()
            while let next = peek(), Self.isWord(next) {
                word.append(next)
                at += 1
            }
            return String(word)
        }

        private mutating func quoted(_ mark: Unicode.Scalar) -> String {
            var text = String.UnicodeScalarView([mark])
            at += 1
            while let next = peek() {
                text.append(next)
                at += 1
                if next == mark {
                    guard peek() == mark else { break }
                    text.append(mark)
                    at += 1
                }
            }
            return String(text)
        }

        private mutating func bracketed() -> String {
            var (text, depth) = (String.UnicodeScalarView(), 0)
            while let next = peek() {
                text.append(next)
                at += 1
                if next == "[" { depth += 1 }
                if next == "]" { depth -= 1 }
                if depth == 0 { break }
            }
            return String(text)
        }

        private mutating func error() -> String {
            var text = String.UnicodeScalarView()
            while let next = peek(), text.count < 8 {
                text.append(next)
                at += 1
                if next == "!" || next == "?" { break }
            }
            return String(text)
        }

        private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "A"..."Z", "a"..."z", "0"..."9", "_", ".", "$", "\\", "?": true
            default: scalar.value > 0x7f
            }
        }
    }
}
