/// What one may ask a programme by key. `nil` where the pack does not have it, and none of the
/// versions had it under which its round ran before.
extension Programme {
    package func problemType(_ key: ProblemTypeKey) -> ProblemType? {
        known { $0.problemTypes.first { $0.key == key } }
    }

    /// In the order of the pack.
    package func problemTypes(in dimension: Dimension) -> [ProblemType] {
        problemTypes.filter { $0.dimension == dimension }
    }

    package func workstream(_ key: WorkstreamKey) -> Workstream? {
        known { $0.workstreams.first { $0.key == key } }
    }

    package func measureKind(_ key: MeasureKindKey) -> MeasureKind? {
        known { $0.measureKinds.first { $0.key == key } }
    }

    /// What the playbook suggests against a problem of this type, in the order of the pack.
    package func measureKinds(answering type: ProblemTypeKey) -> [MeasureKind] {
        measureKinds.filter { $0.answers.contains(type) }
    }

    package func role(_ key: RoleKey) -> Role? { known { $0.roles.first { $0.key == key } } }

    package func linkSlot(_ key: LinkSlotKey) -> LinkSlot? {
        known { $0.linkSlots.first { $0.key == key } }
    }

    package func help(_ key: HelpKey) -> HelpKind? { known { $0.helps.first { $0.key == key } } }

    package func cadence(_ key: CadenceKey) -> Cadence? {
        known { $0.cadences.first { $0.key == key } }
    }

    package func cadences(of duty: CadenceDuty) -> [Cadence] {
        cadences.filter { $0.duty == duty }
    }

    package func document(_ key: DocumentKey) -> DocumentForm? {
        documents.first { $0.key == key }
    }

    /// `nil` where the programme does not have it.
    package func document(_ kind: DocumentKind) -> NamedDocument? {
        documentSet.first { $0.kind == kind }
    }

    /// The weekly bulletin 专报: the document with the key `brief`.
    package var brief: DocumentForm? { document("brief") }

    package func rule(for decision: DecisionKind) -> DecisionRule? {
        decisions.first { $0.kind == decision }
    }

    /// Every role that may take a decision, in the pack's order; none where no rule gives it.
    package func deciders(of decision: DecisionKind) -> [RoleKey] {
        guard let rule = rule(for: decision) else { return [] }
        return roles.filter {
            rule.roles.contains($0.key) || rule.standings.contains($0.standing)
        }.map(\.key)
    }

    package func may(_ role: RoleKey, take decision: DecisionKind) -> Bool {
        deciders(of: decision).contains(role)
    }

    /// Whether one person may not play both parts; order does not matter.
    package func mustDiffer(_ one: Part, _ other: Part) -> Bool {
        differentPeople.contains {
            ($0.one == one && $0.other == other) || ($0.one == other && $0.other == one)
        }
    }
}

extension DocumentForm {
    package func pattern(_ sentence: BriefSentence) -> SentencePattern? {
        pattern(sentence.rawValue)
    }
}
