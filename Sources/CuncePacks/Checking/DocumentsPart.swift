import CunceDomain

/// `documents.yaml`: papers, their headings and their sentences.
enum DocumentsPart {
    private static let known = [
        "key", "title", "kicker", "issuer", "addressee", "character-limit", "character-advice",
        "separator", "sections", "sentences",
    ]

    /// Sections a brief has: keys that scripts read, so that every pack has them.
    private static let briefSections: [String] = BriefSentence.allCases.reduce(into: []) {
        if !$0.contains($1.section.text) { $0.append($1.section.text) }
    }

    static func read(_ root: PackValue, _ keys: PackKeys) -> [DocumentForm]? {
        guard let fields = PackFields(root, known: ["documents"]) else { return nil }
        let forms = fields.entries("documents", of: .documents, keys, known: known) {
            form($0, keys)
        }
        if keys.isKnownInFull(.documents), keys.declared[.documents]?["brief"] == nil {
            fields.optional("documents")?.complain(
                expected: "a document with the key brief", got: "none")
        }
        return forms
    }

    private static func form(_ fields: PackFields, _ keys: PackKeys) -> DocumentForm? {
        // The brief is the one paper whose sentences can be composed so far.
        guard let key: DocumentKey = fields.key(in: .documents, keys) else { return nil }
        guard key == "brief" else {
            fields.optional("key")?.complain(expected: "brief", got: quoted(key.text))
            return nil
        }
        let title = fields.label("title")
        let kicker = fields.label("kicker")
        let issuer = fields.required("issuer", "a text in zh and en").flatMap {
            SentenceReading.pattern($0, key: "issuer", required: ["town"], optional: [])
        }
        let addressee = fields.label("addressee")
        let limit = fields.number("character-limit", 1...5000)
        let advice = fields.number("character-advice", 1...5000)
        let separator = fields.label("separator")
        let sections = sections(fields)
        let patterns = fields.required("sentences", "keys and values")
            .flatMap(SentenceReading.briefPatterns)
        guard let title, let kicker, let issuer, let addressee, let limit, let advice,
            let separator, let sections, let patterns
        else { return nil }
        guard advice <= limit else {
            fields.optional("character-advice")?.complain(
                expected: "at most character-limit, \(limit)", got: "\(advice)")
            return nil
        }
        return DocumentForm(
            key: key, title: title, kicker: kicker, issuer: issuer, addressee: addressee,
            characterLimit: limit, characterAdvice: advice, separator: separator,
            sections: sections, patterns: patterns)
    }

    private static func sections(_ fields: PackFields) -> [DocumentSection]? {
        guard let value = fields.required("sections", "a list"), let items = value.items()
        else { return nil }
        var found: [String] = []
        var isWhole = true
        let sections = items.compactMap { item -> DocumentSection? in
            guard let fields = PackFields(item, known: ["key", "heading"]) else {
                isWhole = false
                return nil
            }
            let heading = fields.label("heading")
            let key = fields.required("key", "one of \(briefSections.joined(separator: ", "))")
            guard let key, let name = key.choice(briefSections.map { ($0, $0) }) else {
                isWhole = false
                return nil
            }
            if found.contains(name) {
                key.complain(expected: "each section once", got: "\(quoted(name)) again")
            }
            found.append(name)
            return heading.map { DocumentSection(key: SectionKey(name), heading: $0) }
        }
        for name in briefSections where isWhole && !found.contains(name) {
            value.complain(expected: "a section \(name)", got: "none")
        }
        return sections
    }
}
