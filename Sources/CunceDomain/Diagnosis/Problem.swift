/// One thing that holds a village back, typed, graded and evidenced. 问题
package struct Problem: Equatable, Sendable {
    package let id: ProblemID
    package let dimension: Dimension
    /// Key of a problem type of the pack.
    package let type: String
    package let title: String
    package let severity: Severity
    /// The severity it had before the last regrading.
    package let formerSeverity: Severity?
    /// Since when it has been so; unknown is unknown.
    package let since: CivilDate?
    package let evidence: String
    package let cause: String
    /// How many villagers said so; never who.
    package let voices: Int?
    /// Somebody other than those who worked on it checked that it is solved.
    package let verified: Occurrence?
    package let recorded: Occurrence
    /// Every entry about it, oldest first.
    package let entries: [Int]

    package var isOpen: Bool { verified == nil }

    func regraded(to severity: Severity, _ at: Occurrence) -> Problem {
        Problem(
            id: id, dimension: dimension, type: type, title: title, severity: severity,
            formerSeverity: self.severity, since: since, evidence: evidence, cause: cause,
            voices: voices, verified: verified, recorded: recorded, entries: entries + [at.entry])
    }

    func verified(_ at: Occurrence) -> Problem {
        Problem(
            id: id, dimension: dimension, type: type, title: title, severity: severity,
            formerSeverity: formerSeverity, since: since, evidence: evidence, cause: cause,
            voices: voices, verified: at, recorded: recorded, entries: entries + [at.entry])
    }
}
