import CunceDomain

/// Complaints about rules that were read one by one and do not go together.
extension ComplaintList {
    func add(_ clause: Clause, expected: Phrase, got: Phrase) {
        add(clause.file, clause.line, clause.path, expected: expected, got: got)
    }

    /// - Parameter fact: `nil` for one that is complained of elsewhere.
    func expectNumber(_ fact: FactKind?, _ clause: Clause) {
        guard let fact, !fact.shape.isNumeric else { return }
        add(clause, expected: "a number", got: "\(fact.key)")
    }

    /// - Parameter appraisal: `nil` for one that is complained of elsewhere.
    func expectGrades(_ grades: [GradeKey], of appraisal: Appraisal?, _ clause: Clause) {
        guard let appraisal else { return }
        for grade in grades where !appraisal.grades.contains(where: { $0.key == grade }) {
            add(
                clause, expected: "grades of \(appraisal.key)", got: "\(quoted(grade.text))")
        }
    }
}
