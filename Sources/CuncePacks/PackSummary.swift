package import CunceDomain

/// What `cunce programme check` prints for a pack without complaints.
package struct PackSummary: Equatable, Sendable {
    package let lines: [String]

    /// - Parameters:
    ///   - language: of the titles and labels.
    ///   - words: those around them; English, as in every output that scripts read, unless another
    ///     language was asked for by name.
    package init(
        _ programme: Programme, in language: Language = .zh, words: PackMeanings = .english
    ) {
        let byDimension = Dimension.allCases.map { dimension in
            let label = programme.words.dimensions[dimension].text(in: language)
            return "\(label) \(programme.problemTypes(in: dimension).count)"
        }
        let slots = programme.linkSlots.map { $0.label.text(in: language) }
        let cadences = programme.cadences.map { $0.label.text(in: language) }
        let documents = programme.documentSet.map {
            "\($0.title.text(in: language)) (\($0.kind.rawValue))"
        }
        var said: [Phrase] = [
            "problem types: \(byDimension)", "links: \(slots)",
            "cadences: \(cadences)", "documents: \(documents)",
        ]
        said += Question.unanswered(by: programme).map { question in
            "silent on \(question.rawValue), which would be answered by \(question.answeredBy)"
        }
        if !programme.lacking.isEmpty { said.append("lacks for work: \(programme.lackingPhrase)") }
        said.append(
            """
            ok: \(programme.key) \(programme.version), \(programme.problemTypes.count) problem \
            types, \(programme.measureKinds.count) measure kinds, \(programme.roles.count) roles
            """)
        lines = [programme.title.text(in: language)] + said.map(words.say)
    }
}

extension Programme {
    /// What a town cannot work without and the pack is silent on, in a line; `nil` for nothing.
    package var lackingWords: String? { lacking.isEmpty ? nil : lackingPhrase.description }

    fileprivate var lackingPhrase: Phrase {
        "\(lacking.map { Phrase(english: $0.rawValue) }) (can be read and tried, not worked by)"
    }
}
