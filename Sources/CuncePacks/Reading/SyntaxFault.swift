/// What is refused before a file is composed.
struct SyntaxFault {
    enum Kind {
        /// NUL and its like.
        case controlCharacter(UInt32)
        /// `&name`, `*name` or `!tag` where a value begins.
        case reference(String)
        /// `? key`: keys are plain words here.
        case complexKey
        case tooDeep
    }

    let line: Int
    let kind: Kind
}

extension SyntaxFault.Kind {
    var expected: Phrase {
        switch self {
        case .controlCharacter: "text without control characters"
        case .reference: "no anchors, aliases or tags; a text that begins like one in quotes"
        case .complexKey: "keys that are plain words"
        case .tooDeep: "values nested at most \(SyntaxScan.depthLimit) deep"
        }
    }

    var got: Phrase {
        switch self {
        case .controlCharacter(let value): "the character \(hexadecimal(value))"
        case .reference(let start): "\(quoted(start))"
        case .complexKey: "\"? \""
        case .tooDeep: "more"
        }
    }

    private func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
