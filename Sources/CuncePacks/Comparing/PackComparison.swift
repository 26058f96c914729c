package import CunceDomain
package import Foundation

/// What changed between two versions of a pack: rule by rule, whatever line it stands on.
///
/// Entries are the same where their keys are; the order of a list of plain words counts, the order
/// of entries does not.
package struct PackComparison: Encodable, Equatable, Sendable {
    package struct Change: Encodable, Equatable, Sendable {
        package enum Kind: String, Encodable, Sendable { case added, removed, changed }

        package let kind: Kind
        package let file: String
        /// Such as `criteria[vacancy].when.longer-than`.
        package let place: String
        /// What the pack calls the entry it is in, where it calls it anything; the later version's
        /// word.
        package let name: Label?
        /// As it stands in the earlier version; absent for what was added.
        package let before: String?
        package let after: String?
        /// In the later version; in the earlier one for what was removed.
        package let line: Int

        /// The name is for pages: it stands in the files already.
        enum CodingKeys: String, CodingKey { case kind, file, place, before, after, line }
    }

    package let changes: [Change]

    /// - Returns: `nil` with the complaints of whichever folder cannot be compared.
    package static func of(
        _ before: URL, _ after: URL
    ) -> Result<PackComparison, PackRefusal> {
        let complaints = ComplaintList()
        let old = PackOutline(folder: before, complaints)
        let new = PackOutline(folder: after, complaints)
        guard complaints.isEmpty else {
            return .failure(PackRefusal(complaints: complaints.inOrder))
        }
        return .success(PackComparison(old, new))
    }

    /// The same for packs that are not on a disk, bytes by name.
    ///
    /// - Returns: `nil` where one of them is not YAML.
    package static func of(
        files before: [String: Data], _ after: [String: Data]
    ) -> PackComparison? {
        let complaints = ComplaintList()
        let old = PackOutline(files: before, complaints)
        let new = PackOutline(files: after, complaints)
        return complaints.isEmpty ? PackComparison(old, new) : nil
    }

    init(_ old: PackOutline, _ new: PackOutline) {
        var changes: [Change] = []
        for file in PackFile.allCases.map(\.name) {
            let before = old.files[file] ?? PackOutline.File()
            let after = new.files[file] ?? PackOutline.File()
            changes += Self.compare(file, before, after)
        }
        self.changes = changes
    }

    private static func compare(
        _ file: String, _ before: PackOutline.File, _ after: PackOutline.File
    ) -> [Change] {
        var changes: [Change] = []
        let gone = before.entries.filter { after[$0.place] == nil }
        let come = after.entries.filter { before[$0.place] == nil }
        for entry in wholes(come, missingFrom: before) {
            changes.append(
                Change(
                    kind: .added, file: file, place: entry.place, name: after.name(of: entry),
                    before: nil,
                    after: entry.value, line: entry.line))
        }
        for entry in after.entries {
            guard let was = before[entry.place], was.value != entry.value else { continue }
            changes.append(
                Change(
                    kind: .changed, file: file, place: entry.place,
                    name: after.name(of: entry) ?? before.name(of: was), before: was.value,
                    after: entry.value, line: entry.line))
        }
        changes.sort { $0.line < $1.line }
        return changes
            + wholes(gone, missingFrom: after).map {
                Change(
                    kind: .removed, file: file, place: $0.place, name: before.name(of: $0),
                    before: $0.value, after: nil, line: $0.line)
            }
    }

    /// A whole entry that is new is told once, not word by word.
    private static func wholes(
        _ entries: [PackOutline.Entry], missingFrom other: PackOutline.File
    ) -> [PackOutline.Entry] {
        var told: [PackOutline.Entry] = []
        for entry in entries {
            let root = entry.roots.first { !other.has($0) }
            guard let root else {
                told.append(entry)
                continue
            }
            if told.last?.place != root {
                told.append(
                    .init(
                        place: root, roots: [root], value: root == entry.place ? entry.value : nil,
                        line: entry.line))
            }
        }
        return told
    }
}
