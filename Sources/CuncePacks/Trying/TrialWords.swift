import CunceDomain

/// Names for what keys name.
struct TrialWords {
    let programme: Programme
    let names: [SubjectKey: String]

    init(_ programme: Programme, _ book: FactBook) {
        self.programme = programme
        names = Dictionary(
            book.units.map { ($0.key, $0.name) } + book.posts.map { ($0.key, $0.name) }
        ) { first, _ in first }
    }

    func name(_ subject: SubjectKey) -> String { names[subject] ?? subject.text }
}
