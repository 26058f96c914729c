/// Looks through the text of a file for what would make composing it costly: anchors and aliases
/// (which multiply), deep nesting (which recurses), and characters no text has.
///
/// It knows where a value can begin, and quotes and comments; it is stricter than YAML inside
/// block texts, where a line may not begin with `&name`, `*name` or `!name` either.
struct SyntaxScan {
    /// Enough for any pack: the deepest value of ours lies six deep.
    static let depthLimit = 40

    private(set) var foundFaults = false
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var line = 1
    private var flowDepth = 0
    /// Columns before the first word of the line, and indicators such as `- ` in it. In brackets
    /// blanks nest nothing: there `flowDepth` counts.
    private var indentation = 0
    private var isTooDeep = false
    private var found: [SyntaxFault] = []

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// Reads to the end; nesting is complained of once, the rest wherever it stands.
    mutating func faults() -> [SyntaxFault] {
        while at < scalars.count { readLine() }
        return found
    }

    private mutating func readLine() {
        indentation = 0
        var mayBegin = true
        while at < scalars.count, !Self.endsLine(scalars[at]) {
            let scalar = scalars[at]
            checkCharacter(scalar)
            if scalar == " " || scalar == "\t" {
                if mayBegin, flowDepth == 0 { indentation += 1 }
                // A comment needs a space before it.
                if at + 1 < scalars.count, scalars[at + 1] == "#" { return skipComment() }
                at += 1
                continue
            }
            if scalar == "#", mayBegin, indentation == 0 || flowDepth > 0 { return skipComment() }
            mayBegin = mayBegin ? readStart(scalar) : readInside(scalar)
            checkDepth()
        }
        if at < scalars.count { endLine() }
    }

    /// At a place where a value can begin. Answers whether one can begin after it, too.
    private mutating func readStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'":
            skipQuoted(scalar)
            return false
        case "&", "*", "!":
            if let next = peek(1), !Self.isSpace(next) {
                let word = scalars[at...].prefix(20).prefix { !Self.isSpace($0) }
                note(.reference(String(String.UnicodeScalarView(word))))
            }
        case "-", ":", "?":
            guard let next = peek(1), !Self.isSpace(next) else {
                if scalar == "?" { note(.complexKey) }
                indentation += 1
                at += 1
                return true
            }
        case "[", "{":
            flowDepth += 1
            at += 1
            return true
        default: return readInside(scalar)
        }
        at += 1
        return false
    }

    /// Inside a plain text or after a value.
    private mutating func readInside(_ scalar: Unicode.Scalar) -> Bool {
        at += 1
        switch scalar {
        case ":": return at >= scalars.count || Self.isSpace(scalars[at]) || flowDepth > 0
        case ",", "[", "{":
            if flowDepth > 0, scalar != "," { flowDepth += 1 }
            return flowDepth > 0
        case "]", "}":
            flowDepth = max(0, flowDepth - 1)
            return false
        default: return false
        }
    }

    private mutating func skipQuoted(_ quote: Unicode.Scalar) {
        at += 1
        while at < scalars.count {
            let scalar = scalars[at]
            if Self.endsLine(scalar) {
                endLine()
                continue
            }
            checkCharacter(scalar)
            if scalar == "\\", quote == "\"", at + 1 < scalars.count,
                !Self.endsLine(scalars[at + 1])
            {
                at += 2
                continue
            }
            at += 1
            if scalar == quote {
                // '' inside single quotes is one quote, and the text goes on.
                guard quote == "'", at < scalars.count, scalars[at] == "'" else { return }
                at += 1
            }
        }
    }

    private mutating func skipComment() {
        while at < scalars.count, !Self.endsLine(scalars[at]) {
            checkCharacter(scalars[at])
            at += 1
        }
        if at < scalars.count { endLine() }
    }

    private mutating func endLine() {
        if scalars[at] == "\r", peek(1) == "\n" { at += 1 }
        at += 1
        line += 1
    }

    private mutating func checkCharacter(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09: return
        // U+E000 is the mark `PackComposition` puts on repeated keys.
        case 0..<0x20, 0x7f...0x9f, 0xE000, 0xFFFE, 0xFFFF: note(.controlCharacter(scalar.value))
        default: return
        }
    }

    private mutating func checkDepth() {
        // Each level of a block needs a column more than the one around it.
        guard !isTooDeep, flowDepth > Self.depthLimit || indentation > 2 * Self.depthLimit
        else { return }
        isTooDeep = true
        note(.tooDeep)
    }

    private mutating func note(_ kind: SyntaxFault.Kind) {
        foundFaults = true
        found.append(SyntaxFault(line: line, kind: kind))
    }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
        at + distance < scalars.count ? scalars[at + distance] : nil
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}"
            || scalar == "\u{2029}"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || endsLine(scalar)
    }
}
