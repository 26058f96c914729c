package import CunceDomain

/// Puts the rules of a pack into sentences, from the catalogues. 规则用语
///
/// Nothing here knows a pack: names come from its labels, the rest from what a rule is.
package struct RuleWords: Sendable {
    package let programme: Programme
    let texts: Texts
    package let language: Language
    /// The period of an appraisal or of pay whose rules are said: theirs is the one that is appraised
    /// or paid, not the one before the day somebody reads it.
    private(set) var closing: Period.Unit?

    package init(_ programme: Programme, _ texts: Texts, in language: Language) {
        self.programme = programme
        self.texts = texts
        self.language = language
    }

    var rules: Rules { programme.rules }

    /// The same for rules that are seen from the end of such a period.
    func closing(_ unit: Period.Unit) -> RuleWords {
        var words = self
        words.closing = unit
        return words
    }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        guard values.values.contains(where: { $0.contains("“") }),
            let pattern = texts.raw(key, in: language)
        else { return texts.say(key, in: language, values) }
        var inside = values
        for (name, text) in values where pattern.contains("“{\(name)}”") {
            inside[name] = single(text)
        }
        return texts.say(key, in: language, inside)
    }

    /// Marks inside of others.
    private func single(_ text: String) -> String {
        text.replacing("“", with: "‘").replacing("”", with: "’")
    }

    /// What the programme language calls a value of a closed list of ours.
    func word<Value: RawRepresentable<String>>(_ list: String, _ value: Value) -> String {
        texts.say("rule.word-\(list)-\(value.rawValue)", in: language)
    }

    func name(_ label: Label) -> String { label.text(in: language) }

    /// A label inside a sentence: English ones begin small there, but for abbreviations.
    func mid(_ label: Label) -> String { mid(name(label)) }

    func mid(_ text: String) -> String {
        guard language == .en, let first = text.first, first.isUppercase,
            text.dropFirst().first?.isLowercase == true
        else { return text }
        return first.lowercased() + text.dropFirst()
    }

    func quoted(_ label: Label) -> String { quoted(name(label)) }

    /// Quotes inside of it become single ones.
    func quoted(_ text: String) -> String { say("rule.quoted", ["text": text]) }

    /// With its beginning and its end.
    func sentence(_ text: String) -> String {
        let begun = text.first.map { $0.uppercased() + text.dropFirst() } ?? text
        guard let last = begun.last, !"。：.:".contains(last) else { return begun }
        return begun + (language == .zh ? "。" : ".")
    }

    /// A sentence that something follows.
    func opening(_ text: String) -> String {
        sentence(text + (language == .zh ? "：" : ":"))
    }

    /// Parts of one sentence; empty ones are left out.
    func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: language == .zh ? "，" : ", ")
    }

    /// Several sentences, each with its end.
    func sentences(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.map(sentence)
            .joined(separator: language == .zh ? "" : " ")
    }

    /// 甲、乙和丙
    func all(_ items: [String]) -> String {
        let and = say("rule.list-and")
        // 明确分工和岗位职责 has the last word of the list inside: a comma sets it apart.
        let isJoined = language == .zh && items.contains { $0.contains(and) }
        return list(items, isJoined ? say("rule.list-comma") : and)
    }

    /// 甲、乙或丙
    func any(_ items: [String]) -> String { list(items, say("rule.list-or")) }

    private func list(_ items: [String], _ last: String) -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        // 扯皮推诿、不干事 is one of them: what has commas inside is set apart more widely.
        let comma = say("rule.list-comma")
        if language == .zh, items.contains(where: { $0.contains(comma) }) {
            return items.joined(separator: say("rule.list-semicolon"))
        }
        return items.dropLast().joined(separator: comma) + last + final
    }
}
