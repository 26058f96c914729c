import CunceDomain

/// Reads the sections of the file of legal figures. Everything is read, so that each mistake is
/// complained of.
struct LawPart {
    let complaints: ComplaintList

    init(_ complaints: ComplaintList) { self.complaints = complaints }

    func law(_ root: PackValue) -> Law? {
        let known = [
            "dated", "check-before-use", "sources", "terms", "ways", "clashes", "elections",
            "figures",
        ]
        guard let fields = PackFields(root, known: known) else { return nil }
        let dated = fields.required("dated", "a day such as 2026-11-20")?.civilDay()
        let isChecked = mustBeChecked(fields)
        let sources = list("sources", fields, source) ?? []
        let shelf = Dictionary(sources.map { ($0.key.text, $0) }) { first, _ in first }
        if shelf.count < sources.count {
            fields.optional("sources")?.complain(expected: "each key once", got: "one twice")
        }
        let terms = list("terms", fields) { self.term($0, shelf) }
        let ways = list("ways", fields) { self.ways($0, shelf) }
        let clashes = list("clashes", fields) { self.clash($0, shelf) }
        let elections = list("elections", fields) { ElectionPart(law: self).rule($0, shelf) }
        let figures = list("figures", fields) { FigurePart(law: self).figure($0, shelf) }
        guard let dated, isChecked, let terms, let ways, let clashes, let elections, let figures
        else { return nil }
        once("terms", terms.map(\.kind.rawValue), fields)
        once("ways", ways.map(\.kind.rawValue), fields)
        once(
            "elections", elections.map { "\($0.kind.rawValue) by \($0.body.rawValue)" }, fields)
        once("figures", figures.map(\.key.text), fields)
        return Law(
            dated: dated, sources: sources, terms: terms, ways: ways, clashes: clashes,
            elections: elections, figures: figures)
    }

    /// Whoever deletes the line has not thereby checked anything.
    private func mustBeChecked(_ fields: PackFields) -> Bool {
        guard let value = fields.required("check-before-use", "true") else { return false }
        guard value.yesOrNo() == true else {
            value.complain(
                expected: "true: every figure is looked up before use", got: .key("false"))
            return false
        }
        return true
    }

    private func once(_ name: String, _ keys: [String], _ fields: PackFields) {
        var seen: Set<String> = []
        for key in keys where !seen.insert(key).inserted {
            fields.optional(name)?.complain(expected: "\(key) once", got: "it again")
        }
    }

    private func list<Entry>(
        _ name: String, _ fields: PackFields, _ read: (PackValue) -> Entry?
    ) -> [Entry]? {
        guard let items = fields.items(name) else { return nil }
        let entries = items.map(read)
        let whole = entries.compactMap(\.self)
        return whole.count == entries.count ? whole : nil
    }

    private func source(_ value: PackValue) -> LawSource? {
        guard
            let fields = PackFields(value, known: ["key", "title", "text-of", "reading", "note"])
        else { return nil }
        let key = fields.required("key", "a key")?.keyText()
        let title = fields.label("title")
        let textOf = fields.required("text-of", "a day such as 2018-12-29")?.civilDay()
        let reading = fields.choice("reading", LawReading.self)
        let note = fields.optional("note").map { $0.label() }
        guard let key, let title, let textOf, let reading, note != .some(nil) else { return nil }
        return LawSource(
            key: Identifier(key), title: title, textOf: textOf, reading: reading,
            note: note ?? nil)
    }

    private func term(_ value: PackValue, _ shelf: [String: LawSource]) -> LawTerm? {
        guard let fields = PackFields(value, known: ["kind", "years"] + Self.reference)
        else { return nil }
        let kind = fields.choice("kind", PostKind.self)
        let years = fields.number("years", 1...20)
        let reference = reference(fields, shelf)
        guard let kind, let years, let reference else { return nil }
        return LawTerm(kind: kind, years: years, reference: reference)
    }

    private func ways(_ value: PackValue, _ shelf: [String: LawSource]) -> LawWays? {
        guard let fields = PackFields(value, known: ["kind", "ways"] + Self.reference)
        else { return nil }
        let kind = fields.choice("kind", PostKind.self)
        let ways = fields.items("ways")?.map { $0.choice(WayFilled.self) }
        let reference = reference(fields, shelf)
        guard let kind, let ways, !ways.contains(nil), let reference else { return nil }
        return LawWays(kind: kind, ways: ways.compactMap(\.self), reference: reference)
    }

    private func clash(_ value: PackValue, _ shelf: [String: LawSource]) -> LawClash? {
        guard let fields = PackFields(value, known: ["kinds", "says"] + Self.reference)
        else { return nil }
        let kinds = fields.items("kinds")?.map { $0.choice(PostKind.self) }
        let says = fields.label("says")
        let reference = reference(fields, shelf)
        guard let kinds, !kinds.contains(nil), let says, let reference else { return nil }
        guard kinds.count == 2 else {
            fields.optional("kinds")?.complain(expected: "two kinds", got: "\(kinds.count)")
            return nil
        }
        return LawClash(kinds: kinds.compactMap(\.self), says: says, reference: reference)
    }

    static let reference = ["source", "article", "reading"]

    /// Where a figure stands; `reading` where it is another than the source's.
    func reference(_ fields: PackFields, _ shelf: [String: LawSource]) -> LawReference? {
        let article = fields.label("article")
        let reading = fields.optional("reading").map { $0.choice(LawReading.self) }
        guard let named = fields.required("source", "the key of a source"),
            let key = named.keyText()
        else { return nil }
        guard let source = shelf[key] else {
            named.complain(
                expected: Shape.choice(shelf.keys.sorted()).words, got: "\(quoted(key))")
            return nil
        }
        guard let article, reading != .some(nil) else { return nil }
        return LawReference(
            source: source.title, article: article,
            reading: (reading ?? nil) ?? source.reading)
    }
}
