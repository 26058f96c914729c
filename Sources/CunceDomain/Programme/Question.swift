/// What a programme is asked. A pack answers each, or says that its source does not state it.
package enum Question: String, CaseIterable, Codable, Sendable {
    /// Who is listed, on which track, under which clause.
    case listing
    /// Who owes what, and how often.
    case duties
    /// Which consequences are proposed.
    case proposals
    /// What it takes to leave the list.
    case acceptance
    /// Which documents are due, with number and addressee.
    case papers
}
