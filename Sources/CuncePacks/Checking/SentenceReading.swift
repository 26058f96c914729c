import CunceDomain

/// Reads sentences with gaps and sees that the composing code can fill them.
enum SentenceReading {
    /// Every sentence of a brief, each once, in the order of `BriefSentence`.
    static func briefPatterns(_ value: PackValue) -> [SentencePattern]? {
        guard let fields = PackFields(value, known: BriefSentence.allCases.map(\.rawValue))
        else { return nil }
        let asked = BriefSentence.allCases.filter { sentence in
            !sentence.isOptional || fields.optional(sentence.rawValue) != nil
        }
        let patterns = asked.map { sentence in
            fields.required(sentence.rawValue, "a text in zh and en").flatMap {
                pattern(
                    $0, key: sentence.rawValue, required: sentence.required,
                    optional: sentence.optional)
            }
        }
        return patterns.allSatisfy { $0 != nil } ? patterns.compactMap { $0 } : nil
    }

    /// One sentence; both languages have the required gaps and no unknown ones.
    static func pattern(
        _ value: PackValue, key: String, required: Set<String>, optional: Set<String>
    ) -> SentencePattern? {
        guard let fields = PackFields(value, known: ["zh", "en"]) else { return nil }
        let zh = fields.required("zh", "the Chinese text")
        let en = fields.required("en", "the English text")
        let texts = [zh, en].map { value -> String? in
            value.flatMap { sentence($0, required: required, optional: optional) }
        }
        guard let zh = texts[0], let en = texts[1] else { return nil }
        return SentencePattern(key: key, zh: zh, en: en)
    }

    private static func sentence(
        _ value: PackValue, required: Set<String>, optional: Set<String>
    ) -> String? {
        guard let text = value.text() else { return nil }
        guard SentencePattern.bracesMatch(in: text) else {
            value.complain(expected: "braces in pairs around a name", got: "\(quoted(text))")
            return nil
        }
        let gaps = Set(SentencePattern.gaps(in: text))
        let allowed = required.union(optional).sorted()
        for name in gaps.subtracting(allowed).sorted() {
            let names = allowed.map { "{\($0)}" }
            value.complain(
                expected: allowed.isEmpty ? "no placeholder" : "placeholders among \(names)",
                got: "{\(name)}")
        }
        for name in required.subtracting(gaps).sorted() {
            value.complain(expected: "the placeholder {\(name)}", got: "a text without it")
        }
        return text
    }
}
