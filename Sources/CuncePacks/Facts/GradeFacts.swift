import CunceDomain

/// What a facts file tells of grades that people decided: `grades`. It is how they chose among equal
/// ones at a line, too.
struct GradeFacts {
    let rules: Rules
    let keys: PackKeys

    func grade(_ value: PackValue, into book: inout FactBook) {
        let known = ["appraisal", "subject", "period", "grade"]
        guard let fields = PackFields(value, known: known) else { return }
        let key = fields.required("appraisal", "the key of an appraisal")?
            .oneOf(rules.appraisals.map(\.key), "an appraisal")
        let subject: SubjectKey? = fields.required("subject", "the key of a unit or post")
            .flatMap { keys.use($0, of: .subjects) }
        let period = fields.required("period", "a period such as 2026-Q3")
            .flatMap { Reader<Period>.period.read($0, keys) }
        let appraisal = key.flatMap { rules.appraisal($0) }
        let grade = fields.required("grade", "the key of a grade").flatMap { grade in
            appraisal.flatMap { grade.oneOf($0.grades.map(\.key), "a grade") }
        }
        guard let appraisal, let subject, let period, let grade else { return }
        guard period.unit == appraisal.each else {
            value.complain(
                expected: """
                    a \(Phrase(english: appraisal.each.rawValue)) such as \(appraisal.each.example)
                    """, got: "\(period)")
            return
        }
        guard isAppraised(subject, by: appraisal, in: book) else {
            value.complain(
                expected: "a unit or post that \(appraisal.key) is for", got: "\(subject)")
            return
        }
        guard book.decided[subject]?[appraisal.key]?[period] == nil else {
            value.complain(expected: "one grade of a period", got: "another")
            return
        }
        book.decided[subject, default: [:]][appraisal.key, default: [:]][period] =
            .init(grade: grade, score: nil)
    }

    /// A key that nobody declared is complained of by itself.
    private func isAppraised(
        _ subject: SubjectKey, by appraisal: Appraisal, in book: FactBook
    ) -> Bool {
        let kind = book.units.first { $0.key == subject }?.kind
        let role = book.posts.first { $0.key == subject }?.role
        if kind == nil, role == nil { return true }
        return kind.map(appraisal.unitKinds.contains) ?? false
            || role.map(appraisal.roles.contains) ?? false
    }
}
