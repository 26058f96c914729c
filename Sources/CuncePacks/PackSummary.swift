package import CunceDomain

/// What `cunce programme check` prints for a pack without complaints.
package struct PackSummary: Equatable, Sendable {
    package let lines: [String]

    /// - Parameter language: of the titles and labels; the words around them are English, as in
    ///   every output that scripts read.
    package init(_ programme: Programme, in language: Language = .zh) {
        let byDimension = Dimension.allCases.map { dimension in
            let label = programme.words.dimensions[dimension].text(in: language)
            return "\(label) \(programme.problemTypes(in: dimension).count)"
        }
        let slots = programme.linkSlots.map { $0.label.text(in: language) }
        let cadences = programme.cadences.map { $0.label.text(in: language) }
        let documents = programme.documentSet.map {
            "\($0.title.text(in: language)) (\($0.kind.rawValue))"
        }
        var lines = [
            programme.title.text(in: language),
            "problem types: " + byDimension.joined(separator: ", "),
            "links: " + slots.joined(separator: ", "),
            "cadences: " + cadences.joined(separator: ", "),
            "documents: " + documents.joined(separator: ", "),
        ]
        if let lacking = programme.lackingWords { lines.append("lacks for work: \(lacking)") }
        lines.append(
            "ok: \(programme.key) \(programme.version), "
                + "\(programme.problemTypes.count) problem types, "
                + "\(programme.measureKinds.count) measure kinds, "
                + "\(programme.roles.count) roles")
        self.lines = lines
    }
}

extension Programme {
    /// What a town cannot work without and the pack is silent on, in a line; `nil` for nothing.
    package var lackingWords: String? {
        if lacking.isEmpty { return nil }
        return lacking.map(\.rawValue).joined(separator: ", ")
            + " (can be read and tried, not worked by)"
    }
}
