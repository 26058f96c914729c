import CunceDomain

/// Fills the pack's sentences in both languages at once.
struct BriefWriting {
    let form: DocumentForm
    let words: ProgrammeWords
    let posts: PostLabels
    /// Year of the paper: its days go without it.
    let year: Int

    /// A value in both languages.
    struct Value {
        let zh: String
        let en: String

        init(_ same: String) {
            zh = same
            en = same
        }

        init(_ number: Int) { self.init(String(number)) }

        init(_ label: Label) {
            zh = label.zh
            en = label.en
        }

        init(_ text: (Language) -> String) {
            zh = text(.zh)
            en = text(.en)
        }
    }

    /// `nil` where the pack has no such sentence.
    func sentence(
        _ kind: BriefSentence, _ values: [String: Value] = [:], entries: [Int]
    ) -> BriefParagraph? {
        guard let pattern = form.pattern(kind) else { return nil }
        return BriefParagraph(
            zh: pattern.filled(values.mapValues(\.zh), in: .zh),
            en: pattern.filled(values.mapValues(\.en), in: .en),
            entries: Array(Set(entries)).sorted())
    }

    /// Counts what does not fit into the paper.
    func more(_ kind: BriefSentence, _ count: Int, _ entries: [Int]) -> BriefParagraph {
        sentence(kind, ["count": .init(count)], entries: entries)
            ?? BriefParagraph(
                zh: "另有\(count)项，见系统。", en: "Others, in the system: \(count).",
                entries: Array(Set(entries)).sorted())
    }

    func day(_ day: CivilDate) -> Value {
        Value { Days.text(day, in: $0, year: year) }
    }

    func post(_ post: PostID) -> Value { Value { posts.text(post, in: $0) } }

    func posts(_ all: [PostID]) -> Value { list(all.map { post($0) }) }

    func list(_ items: [Value]) -> Value {
        Value { language in
            items.map { language == .zh ? $0.zh : $0.en }
                .joined(separator: form.separator.text(in: language))
        }
    }

    /// What somebody typed, on one line and without the stop at its end: the sentence has one.
    func typed(_ text: String) -> Value {
        let line = Self.line(text)
        guard let last = line.last, "。．.；;".contains(last) else { return Value(line) }
        return Value(String(line.dropLast()))
    }

    /// The same where the sentence has no stop of its own.
    func closed(_ text: String) -> Value {
        let line = Self.line(text)
        guard let last = line.last, !"。．.！!？?".contains(last) else { return Value(line) }
        return Value { line + ($0 == .zh ? "。" : ".") }
    }

    private static let longest = 90

    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).map { String($0).trimmingSpace() }
            .joined(separator: " ")
        return line.count > longest ? String(line.prefix(longest)) + "…" : line
    }
}
