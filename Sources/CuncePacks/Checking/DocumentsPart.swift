import CunceDomain

/// `documents.yaml`: the documents of the programme with their formats, and of the brief the
/// headings and sentences.
struct DocumentsPart {
    let forms: [DocumentForm]
    /// All kinds under their own names where the pack names none beside the brief.
    let named: [NamedDocument]

    private static let known = [
        "key", "title", "formats", "kicker", "issuer", "addressee", "character-limit",
        "character-advice", "separator", "sections", "sentences",
    ]
    private static let ofNamed = ["key", "title", "formats"]

    /// Sections a brief has: keys that scripts read, so that every pack has them.
    private static let briefSections: [String] = BriefSentence.allCases.reduce(into: []) {
        if !$0.contains($1.section.text) { $0.append($1.section.text) }
    }

    static let none = DocumentsPart()

    private init() {
        forms = []
        named = []
    }

    init?(_ root: PackValue, _ keys: PackKeys) {
        guard let fields = PackFields(root, known: ["documents"]) else { return nil }
        let entries = fields.entries("documents", of: .documents, keys, known: Self.known) {
            Self.entry($0, keys)
        }
        if keys.isKnownInFull(.documents), keys.declared[.documents]?["brief"] == nil {
            fields.optional("documents")?.complain(
                expected: "a document with the key brief", got: "none")
        }
        guard let entries else { return nil }
        forms = entries.compactMap(\.form)
        let named = entries.map(\.named)
        let rest = DocumentKind.allCases.filter { kind in !named.contains { $0.kind == kind } }
        self.named = named.count > 1 ? named : named + rest.map { NamedDocument($0) }
    }

    private typealias Entry = (named: NamedDocument, form: DocumentForm?)

    private static func entry(_ fields: PackFields, _ keys: PackKeys) -> Entry? {
        guard let key: DocumentKey = fields.key(in: .documents, keys) else { return nil }
        guard let kind = DocumentKind(rawValue: key.text) else {
            fields.optional("key")?.complain(
                expected: Shape.choice(DocumentKind.allCases.map(\.rawValue)).words,
                got: "\(quoted(key.text))")
            return nil
        }
        let title = fields.label("title")
        let formats = formats(fields, of: kind)
        // The brief is the one paper whose sentences are the pack's.
        guard kind == .brief else {
            for name in known where !ofNamed.contains(name) {
                fields.optional(name)?.complain(
                    expected: "only \(ofNamed) here", got: "\(name)")
            }
            guard let title, let formats else { return nil }
            return (NamedDocument(kind: kind, title: title, formats: formats), nil)
        }
        guard let form = form(fields, key), let formats else { return nil }
        return (NamedDocument(kind: kind, title: form.title, formats: formats), form)
    }

    /// All the kind can have where the pack does not choose.
    private static func formats(
        _ fields: PackFields, of kind: DocumentKind
    ) -> [DocumentFormat]? {
        guard let value = fields.optional("formats") else { return kind.formats }
        guard let items = value.items() else { return nil }
        let choices = kind.formats.map { ($0.rawValue, $0) }
        let formats = items.map { $0.choice(choices) }
        guard formats.allSatisfy({ $0 != nil }) else { return nil }
        let found = formats.compactMap(\.self)
        guard Set(found).count == found.count else {
            value.complain(expected: "each format once", got: "one twice")
            return nil
        }
        return found
    }

    private static func form(_ fields: PackFields, _ key: DocumentKey) -> DocumentForm? {
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
            let key = fields.required("key", Shape.choice(briefSections).words)
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
