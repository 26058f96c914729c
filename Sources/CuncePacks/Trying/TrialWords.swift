import CunceDomain

/// Names for what keys name.
struct TrialWords {
    let programme: Programme
    let names: [SubjectKey: String]
    /// By the place a finding of them names.
    let conditions: [Clause: Condition]

    init(_ programme: Programme, _ book: FactBook) {
        self.programme = programme
        names = Dictionary(
            book.units.map { ($0.key, $0.name) } + book.posts.map { ($0.key, $0.name) }
        ) { first, _ in first }
        var conditions: [Clause: Condition] = [:]
        for condition in programme.rules.conditions {
            conditions[condition.clause] = condition
            if case .fact(let test) = condition.kind { conditions[test.clause] = condition }
        }
        self.conditions = conditions
    }

    /// A post's name with its key, as it is told.
    func post(_ subject: SubjectKey) -> String {
        let name = self.name(subject)
        return name == subject.text ? name : "\(name) (\(subject))"
    }

    func name(_ subject: SubjectKey) -> String { names[subject] ?? subject.text }
}
