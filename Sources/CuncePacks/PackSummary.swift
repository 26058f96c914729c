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
        lines = [
            programme.title.text(in: language),
            "problem types: " + byDimension.joined(separator: ", "),
            "links: " + slots.joined(separator: ", "),
            "cadences: " + cadences.joined(separator: ", "),
            "documents: "
                + programme.documentSet.map {
                    "\($0.title.text(in: language)) (\($0.kind.rawValue))"
                }.joined(separator: ", "),
            "ok: \(programme.key) \(programme.version), "
                + "\(programme.problemTypes.count) problem types, "
                + "\(programme.measureKinds.count) measure kinds, "
                + "\(programme.roles.count) roles",
        ]
    }
}
