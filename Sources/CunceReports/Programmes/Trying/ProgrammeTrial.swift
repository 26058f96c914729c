package import CunceDomain

/// Whose situation would change if one version of a pack took the place of another. 试改
///
/// Nothing is saved and nothing follows: it is the same question asked twice of the same facts.
package struct ProgrammeTrial: Equatable, Sendable {
    package enum Topic: String, CaseIterable, Sendable {
        case listing, classes, acceptance, watch, duties, proposals
    }

    package struct Change: Equatable, Sendable {
        package let topic: Topic
        /// The village, post or supporter.
        package let name: String
        /// What is asked of it where there are several: a duty, a step.
        package let about: String?
        package let before: String
        package let after: String
        /// Why, each in a sentence; may be empty where the answer says it.
        package let reasons: [String]
        /// The rule behind the later answer; behind the earlier one where there is no later.
        package let clause: Clause?
    }

    package let changes: [Change]
    /// How many units were asked.
    package let units: Int
    /// Of so many that can be listed it is told by facts; so many are open for lack of them.
    package let listable: Int
    package let open: Int

    /// - Parameters:
    ///   - before: the installed pack, with what it asks for of the record.
    ///   - after: the changed one with the same; it may ask for other facts.
    ///   - day: the day it is asked for.
    package init(
        from before: (programme: Programme, book: FactBook),
        to after: (programme: Programme, book: FactBook), on day: CivilDate,
        _ texts: Texts, in language: Language
    ) {
        let comparing = TrialComparing(
            before: .init(before.programme, before.book, day, texts, language),
            after: .init(after.programme, after.book, day, texts, language), book: after.book)
        units = after.book.units.count
        let listings = comparing.after.evaluation.listings()?.units ?? []
        listable = listings.count
        open = listings.count { $0.verdict == .open }
        changes =
            comparing.listing + comparing.classes + comparing.acceptance + comparing.watch
            + comparing.duties
            + comparing.proposals
    }

    package func changes(of topic: Topic) -> [Change] { changes.filter { $0.topic == topic } }
}

/// Both versions at work on the same facts.
struct TrialComparing {
    struct Side {
        let evaluation: Evaluation
        let words: RuleWords

        init(
            _ programme: Programme, _ book: FactBook, _ day: CivilDate, _ texts: Texts,
            _ language: Language
        ) {
            evaluation = Evaluation(programme, book, on: day)
            words = RuleWords(programme, texts, in: language)
        }
    }

    let before: Side
    let after: Side
    let names: [SubjectKey: String]

    init(before: Side, after: Side, book: FactBook) {
        self.before = before
        self.after = after
        let words = after.words
        names = Dictionary(
            book.units.map { ($0.key, $0.name) }
                + book.posts.map { ($0.key, Self.name(of: $0, words)) }
        ) { first, _ in first }
    }

    /// The book calls posts by their Chinese role and their designation.
    private static func name(of post: FactBook.Post, _ words: RuleWords) -> String {
        guard words.language == .en, let label = words.programme.role(post.role)?.label,
            post.name.hasPrefix(label.zh)
        else { return post.name }
        let designation = PostLabels.designation(
            String(post.name.dropFirst(label.zh.count)), in: .en)
        return designation.isEmpty ? label.en : "\(label.en) \(designation)"
    }

    func name(_ subject: SubjectKey) -> String { names[subject] ?? subject.text }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        after.words.say(key, values)
    }

    var notStated: String { say("trial.not-stated") }
}
