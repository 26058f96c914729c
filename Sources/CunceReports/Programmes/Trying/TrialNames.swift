import CunceDomain

/// What units and posts of a book of facts are called.
struct TrialNames {
    private let names: [SubjectKey: String]
    /// Names that several have.
    private let shared: Set<String>
    private let words: RuleWords

    init(_ book: FactBook, _ words: RuleWords) {
        let units = Dictionary(book.units.map { ($0.key, $0.name) }) { first, _ in first }
        let posts = book.posts.map { post in
            (post.key, Self.name(of: post, units, words))
        }
        names = units.merging(posts) { first, _ in first }
        let often = Dictionary(names.values.map { ($0, 1) }, uniquingKeysWith: +)
        shared = Set(often.filter { $0.value > 1 }.keys)
        self.words = words
    }

    /// A post without a name of its own is called by its role and unit.
    private static func name(
        of post: FactBook.Post, _ units: [SubjectKey: String], _ words: RuleWords
    ) -> String {
        guard post.name == post.key.text, let label = words.programme.role(post.role)?.label else {
            return post.name
        }
        guard let unit = post.of else { return words.name(label) }
        return words.say(
            "try.post-of", ["role": words.name(label), "unit": units[unit] ?? unit.text])
    }

    func name(_ subject: SubjectKey) -> String {
        guard let name = names[subject] else {
            return subject == FactBook.programme ? words.say("try.programme") : subject.text
        }
        return shared.contains(name) ? keyed(name, subject) : name
    }

    /// With its key.
    func named(_ subject: SubjectKey) -> String {
        names[subject].map { keyed($0, subject) } ?? name(subject)
    }

    private func keyed(_ name: String, _ subject: SubjectKey) -> String {
        name == subject.text ? name : words.say("try.keyed", ["name": name, "key": subject.text])
    }
}
