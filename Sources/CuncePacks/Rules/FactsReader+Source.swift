import CunceDomain

/// Who tells a fact, and which problems are counted where Cunce does.
extension FactsReader {
    private enum Source: String, CaseIterable, Sendable { case entered, imported, derived }

    static let source = Described<FactKind.Source>.together(
        .defaulted(
            "source", Reader<Source>.choice, to: .entered,
            "entered by people (also when left out), imported from another body, derived by Cunce."
        ),
        .optional(
            "derived", Reader<DerivedFact>.choice, "What Cunce derives, for the source derived."),
        .optional(
            "dimension", Reader<Dimension>.choice,
            "Problems of this dimension only, where problems are derived."),
        .optional(
            "severity-at-least", severity,
            "Problems as bad as this or worse only, where problems are derived."),
        .defaulted(
            "types", Reader<[ProblemTypeKey]>.keys(of: .problemTypes), to: [],
            "Problems of these types only, where problems are derived; left out, all."),
        .defaulted(
            "roles", Reader<[RoleKey]>.keys(of: .roles, atLeast: 1), to: [],
            "Roles whose posts are looked at, where vacant-post is derived.")
    ) { fields, source, derived, dimension, severity, types, roles -> FactKind.Source? in
        let from = derived.map {
            DerivedFrom(
                $0, dimension: dimension, leastSeverity: severity, types: types, roles: roles)
        }
        guard (derived == .vacantPost) == !roles.isEmpty else {
            fields.value.complain(
                expected: "roles for a fact derived from vacant-post and for no other",
                got: roles.isEmpty ? "none" : .key("roles"))
            return nil
        }
        let isFiltered = dimension != nil || severity != nil || !types.isEmpty
        if isFiltered, derived?.countsProblems != true {
            let counting = DerivedFact.allCases.filter(\.countsProblems).map(\.rawValue)
            fields.value.complain(
                expected:
                    "dimension, severity-at-least and types for a fact derived from \(counting) only",
                got: derived.map { "\($0.rawValue)" } ?? "a fact not derived")
            return nil
        }
        switch (source, from) {
        case (.entered, nil): return .entered
        case (.imported, nil): return .imported
        case (.derived, let from?): return .derived(from)
        default:
            fields.value.complain(
                expected: "derived for the source derived and for no other",
                got: derived == nil ? "none" : "derived for \(source.rawValue)")
            return nil
        }
    }

    private static let severity = Reader<Severity>(
        shape: .choice(Severity.allCases.map { "\($0)" })
    ) { value, _ in
        value.scalar(Shape.choice(Severity.allCases.map { "\($0)" }).words) { text in
            Severity.allCases.first { "\($0)" == text }
        }
    }

    /// Whether what is derived is known of whom the fact is about, in its type.
    static func fits(
        _ place: PackValue, _ source: FactKind.Source, _ about: FactKind.About,
        _ shape: FactKind.Shape
    ) -> Bool {
        guard case .derived(let from) = source else { return true }
        if from.fact.about != about {
            place.complain(
                expected: "about: \(from.fact.about.rawValue) for \(from.fact.rawValue)",
                got: "\(about.rawValue)")
            return false
        }
        if from.fact.shape != shape {
            place.complain(
                expected: "type: \(from.fact.shape.word) for \(from.fact.rawValue)",
                got: "\(shape.word)")
            return false
        }
        return true
    }
}

extension FactKind.Source {
    /// What a derived fact is about where the law draws a line.
    var matter: FactMatter? {
        if case .derived(let from) = self { from.fact.matter } else { nil }
    }
}
