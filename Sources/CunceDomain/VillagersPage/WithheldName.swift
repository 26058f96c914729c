/// A name that never stands on a villagers' page, because the office says so: of villagers, of
/// cadres, of whoever has no entry here. 永不公开的名字
package struct WithheldName: Equatable, Sendable {
    /// Characters; one alone is no name.
    package static let length = 2...30
    /// Names one division may keep. More than the households of a village; a whole town's
    /// register does not belong here.
    package static let most = 1_000

    package let id: WithheldNameID
    /// The division whose office keeps it.
    package let division: DivisionID
    package let name: String

    package init(id: WithheldNameID, division: DivisionID, name: String) {
        self.id = id
        self.division = division
        self.name = name
    }

    /// Reads names as they were typed: one a line, or with commas between them.
    ///
    /// - Parameter known: how many there are already.
    /// - Returns: each once, in the order they were typed.
    /// - Throws: `field` where nothing was typed, `notAName`, `tooManyNames`.
    package static func read(
        _ typed: String, known: Int
    ) throws(VillagersPageRefusal) -> [String] {
        let parts = typed.withoutInvisible.split { $0.isNewline || "、，,；;".contains($0) }
        var names: [String] = []
        for part in parts {
            let name = String(part).trimmingSpace()
            if name.isEmpty || names.contains(name) { continue }
            guard length.contains(name.count) else {
                throw .notAName(String(name.prefix(length.upperBound)))
            }
            names.append(name)
        }
        guard !names.isEmpty else { throw .field(FieldFault("names", .missing)) }
        guard known + names.count <= most else { throw .tooManyNames(limit: most) }
        return names
    }
}
