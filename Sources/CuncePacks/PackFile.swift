/// The files of a pack. There are no others.
///
/// A programme is often known in parts only: whatever file is not there, the pack is silent on. To
/// be worked by in a town it needs more (`Programme.lacking`).
package enum PackFile: String, CaseIterable, Sendable {
    case programme, roles, problems, playbook, rhythm, documents
    /// What the programme language says.
    case facts, screening, indices
    case instruments
    case ladder, appraisal, pay
    case acceptance
    case papers, access

    package var name: String { "\(rawValue).yaml" }

    package var mustBeThere: Bool { self == .programme }
}
