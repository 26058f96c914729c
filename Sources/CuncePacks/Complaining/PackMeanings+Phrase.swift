import CunceDomain

extension PackMeanings {
    /// In one pass, so that braces in what fills a gap stay as they are.
    package func say(_ phrase: Phrase) -> String {
        fill(say(phrase.pattern)) { name in phrase.values[name].map(say) }
    }

    private func say(_ value: Phrase.Value) -> String {
        switch value {
        case .word(let word): word
        case .phrase(let phrase): say(phrase)
        case .words(let words): list(words)
        case .anyOf(let phrases): phrases.map(say).joined(separator: say(.or))
        case .phrases(let phrases): list(phrases.map(say))
        case .label(let label): label.text(in: language)
        }
    }

    /// A brace that no value belongs to stands for itself.
    func fill(_ text: String, _ value: (String) -> String?) -> String {
        var said = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            said += rest[..<open]
            rest = rest[open...]
            let inside = rest.dropFirst()
            if let close = inside.firstIndex(of: "}"), let word = value(String(inside[..<close])) {
                said += word
                rest = rest[rest.index(after: close)...]
            } else {
                said += "{"
                rest = inside
            }
        }
        return said + rest
    }
}
