/// What a figure of law belongs to, in the order of its page.
package enum LawMatter: String, CaseIterable, Sendable {
    case recall, resignation, ending, appraisal, supervision, disclosure, handover, sanctions
    case retention
}
