/// A part somebody has in what concerns a person: no two of them are one person's (product
/// principle 9).
package enum PersonnelPart: String, CaseIterable, Codable, Sendable {
    case subject, proposer, checker, decider, reviewer
    /// In an appraisal: hands the score in; gives a rating.
    case assessor, rater
    /// Of a pay sheet.
    case drawer, approver
}
