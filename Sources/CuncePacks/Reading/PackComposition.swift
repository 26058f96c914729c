import Yams

/// Composes the text of one file with Yams, so that a repeated key does not hide the rest.
///
/// Yams stops at the first mapping with a repeated key. The key is then marked in the text and
/// the text composed again; `PackFields` takes the mark off and complains.
enum PackComposition {
    /// Stands before and after the number of a marked key; no text of a pack holds it.
    static let mark: Character = "\u{E000}"

    /// Bytes composed again at most, in files of the largest size: a pack of ordinary size may have hundreds of repeated keys.
    private static let effort = 4

    static func root(
        of text: String, file: String, _ complaints: ComplaintList,
        limit: Int = PackFolder.sizeLimit
    ) -> PackValue? {
        var text = text
        var spent = 0
        var marks = 0
        while true {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let node = try parser.singleRoot() else {
                    complaints.add(file, 1, "file", expected: "keys and values", got: "nothing")
                    return nil
                }
                return PackValue(
                    file: file, path: "", line: 1, node: node, complaints: complaints)
            } catch YamlError.duplicatedKeysInMapping(let repeated, let context) {
                spent += text.utf8.count + 1
                marks += 1
                guard spent < effort * limit,
                    let marked = marking(text, at: context.mark, number: marks)
                else {
                    complaints.add(
                        file, context.mark.line, plain(repeated.first ?? ""),
                        expected: "the key once", got: "it again")
                    return nil
                }
                text = marked
            } catch {
                let fault = YAMLFault(error)
                complaints.add(
                    file, fault.line, "file", expected: "YAML",
                    got: "\(Phrase(english: fault.problem))\(hint(at: fault.line, of: text))")
                return nil
            }
        }
    }

    /// The colon of the Chinese keyboard is a letter to YAML: a line with it and no other has no
    /// key. Yams names that line or the one after it.
    private static func hint(at line: Int, of text: String) -> Phrase {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let near = lines.prefix(line).suffix(2)
        let hasOnlyWide = near.contains { $0.contains("：") && !$0.contains(": ") }
        return hasOnlyWide ? "; the colon ： is a letter here, write : and a blank" : ""
    }

    /// A key without its mark.
    static func plain(_ key: String) -> String {
        guard key.first == mark, let end = key.dropFirst().firstIndex(of: mark) else { return key }
        return String(key[key.index(after: end)...])
    }

    private static func marking(_ text: String, at place: Mark, number: Int) -> String? {
        var scalars = text.unicodeScalars
        guard var index = start(ofLine: place.line, in: scalars) else { return nil }
        for _ in 1..<max(1, place.column) {
            guard index < scalars.endIndex else { return nil }
            index = scalars.index(after: index)
        }
        guard index < scalars.endIndex else { return nil }
        if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
        scalars.insert(contentsOf: "\(mark)\(number)\(mark)".unicodeScalars, at: index)
        return String(scalars)
    }

    private static func start(
        ofLine line: Int, in scalars: String.UnicodeScalarView
    ) -> String.Index? {
        var current = 1
        var index = scalars.startIndex
        while current < line, index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            switch scalar {
            case "\r":
                if index < scalars.endIndex, scalars[index] == "\n" { continue }
                current += 1
            case "\n", "\u{85}", "\u{2028}", "\u{2029}": current += 1
            default: continue
            }
        }
        return current == line ? index : nil
    }
}
