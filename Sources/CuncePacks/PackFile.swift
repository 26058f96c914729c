/// The files of a pack. Each must be there; there are no others.
package enum PackFile: String, CaseIterable, Sendable {
    case programme, roles, problems, playbook, rhythm, documents

    package var name: String { "\(rawValue).yaml" }
}
