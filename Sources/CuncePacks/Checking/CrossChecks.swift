import CunceDomain

/// Rules that need more than one entry or file: keys that nothing declares, problems that nothing
/// answers, decisions that nobody can take, cadences that wait for each other.
struct CrossChecks {
    let keys: PackKeys
    let complaints: ComplaintList

    func run(on parts: ProgrammeParts) {
        checkUses()
        checkAnswers()
        checkSilence(of: parts)
        if let rules = parts.rules {
            let releases = parts.responsibility?.linkSlots.compactMap(\.releasedWhen) ?? []
            RulesChecks(rules, keys, complaints, besides: releases).run()
            PeriodChecks(rules, complaints, besides: releases).run()
            DutyChecks(
                cadences: parts.cadences ?? [], rules: rules,
                roles: parts.responsibility?.roles ?? [],
                slots: parts.responsibility?.linkSlots ?? [], complaints: complaints
            ).run()
            AcceptanceChecks(rules, complaints).run()
            // Duties that could not be read are not missed a second time.
            if let cadences = parts.cadences {
                CounterChecks(rules, cadences, complaints).run()
            }
            KindChecks(
                rules, roles: parts.responsibility?.roles ?? [],
                slots: parts.responsibility?.linkSlots ?? [], cadences: parts.cadences ?? [],
                complaints
            ).run()
            ConsequenceChecks(rules, parts.responsibility?.roles ?? [], keys, complaints).run()
        }
        // The rest would only repeat complaints about the entries it is made from.
        guard complaints.isEmpty, let programme = parts.programme else { return }
        checkDeciders(of: programme)
        checkVisitors(of: programme)
        checkOrder(of: programme)
        checkTypes(of: programme)
    }

    /// A type of another dimension than the one counted would count nothing.
    private func checkTypes(of programme: Programme) {
        for fact in programme.rules.facts {
            guard case .derived(let from) = fact.source, let dimension = from.dimension else {
                continue
            }
            for key in from.types {
                guard let type = programme.problemType(key), type.dimension != dimension else {
                    continue
                }
                complaints.add(
                    fact.clause.file, fact.clause.line, fact.clause.path,
                    expected: "types of the dimension \(dimension.rawValue)",
                    got: "\(key), of \(type.dimension.rawValue)")
            }
        }
    }

    private func checkUses() {
        for use in keys.uses
        where keys.isKnownInFull(use.list) && keys.declared[use.list]?[use.key] == nil {
            use.value.complain(
                expected: Shape.use(use.list.rawValue).words, got: "\(quoted(use.key))")
        }
    }

    /// A type that nothing answers leaves whoever records it without a suggestion.
    private func checkAnswers() {
        guard keys.isKnownInFull(.measureKinds), !complaints.concerns(.playbook) else { return }
        let answered = Set(
            keys.uses.filter {
                $0.list == .problemTypes && $0.value.file == PackFile.playbook.name
            }.map(\.key))
        for (key, value) in keys.declared[.problemTypes] ?? [:] where !answered.contains(key) {
            value.complain(expected: "a measure kind that answers \(key)", got: "none")
        }
    }

    /// Every question is answered or said not to be stated, and not both.
    private func checkSilence(of parts: ProgrammeParts) {
        guard let head = parts.head else { return }
        let answered: [(Question, Bool?)] = [
            (.listing, parts.rules.map(\.answersListing)),
            (.duties, parts.answersDuties),
            (.acceptance, parts.rules.map(\.answersAcceptance)),
            (.proposals, parts.rules.map(\.answersProposals)),
            (.papers, parts.rules.map(\.answersPapers)),
        ]
        for (question, isAnswered) in answered {
            // A part with complaints may be the answer.
            guard let isAnswered else { continue }
            let isSilent = head.notStated.contains(question)
            if isAnswered == isSilent {
                head.place.complain(
                    expected: isSilent
                        ? """
                        \(question.rawValue) either answered (by \(question.answeredBy)) or in \
                        not-stated
                        """
                        : """
                        \(question.rawValue) answered (by \(question.answeredBy)) or in not-stated
                        """,
                    got: isSilent ? "both" : "neither")
            }
        }
    }

    private func checkDeciders(of programme: Programme) {
        for rule in programme.decisions where programme.deciders(of: rule.kind).isEmpty {
            keys.decisions[rule.kind]?.complain(
                expected: "at least one role that decides", got: "none")
        }
    }

    /// A visit is owed by somebody linked to the village, so that a role needs a link to hold.
    private func checkVisitors(of programme: Programme) {
        let holders = Set(programme.linkSlots.flatMap(\.roles))
        for cadence in programme.cadences(of: .visit) {
            for owner in cadence.owners {
                guard case .role(let role) = owner, !holders.contains(role),
                    let value = use(of: .roles, role.text, in: cadence.key)
                else { continue }
                value.complain(
                    expected: "a role that a link may be held by", got: "\(quoted(role.text))")
            }
        }
    }

    private func checkOrder(of programme: Programme) {
        for cadence in programme.cadences {
            var seen: Set<CadenceKey> = [cadence.key]
            var next = cadence
            while case .after(let key, _) = next.day, let earlier = programme.cadence(key) {
                guard seen.insert(key).inserted else {
                    use(of: .cadences, nil, in: cadence.key)?.complain(
                        expected: "cadences that do not wait for each other",
                        got: "a circle through \(key)")
                    break
                }
                next = earlier
            }
        }
    }

    /// Where a cadence names a key.
    private func use(
        of list: PackKeys.List, _ key: String?, in cadence: CadenceKey
    ) -> PackValue? {
        guard let place = keys.declared[.cadences]?[cadence.text]?.path.split(separator: ".").first
        else { return nil }
        return keys.uses.first { use in
            use.list == list && (key == nil || use.key == key)
                && use.value.file == PackFile.rhythm.name
                && use.value.path.hasPrefix("\(place).")
        }?.value
    }
}
