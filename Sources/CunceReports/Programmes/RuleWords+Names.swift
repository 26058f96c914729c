import CunceDomain

/// What keys of the pack name, in its own words. A checked pack names nothing it does not have.
extension RuleWords {
    func role(_ key: RoleKey) -> String { programme.role(key).map { mid($0.label) } ?? key.text }

    func roles(_ keys: [RoleKey]) -> String { all(keys.map(role)) }

    /// Of a fact, or of a paper or duty of which it is not known what came of it.
    func fact(_ key: FactKey) -> String {
        let label =
            rules.fact(key)?.label ?? rules.paper(PaperKey(key.text))?.title
            ?? programme.cadence(CadenceKey(key.text))?.label
        return label.map { mid($0) } ?? key.text
    }

    func unitKind(_ key: UnitKindKey) -> String {
        rules.unitKinds.first { $0.key == key }.map { mid($0.label) } ?? key.text
    }

    func unitKinds(_ keys: [UnitKindKey]) -> String { all(keys.map(unitKind)) }

    func criterion(_ key: CriterionKey) -> Label {
        rules.screening?.criterion(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func rung(_ key: RungKey) -> Label {
        rules.ladder?.rung(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func duty(_ key: CadenceKey) -> Label {
        programme.cadence(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func paper(_ key: PaperKey) -> Label {
        rules.papers.first { $0.key == key }?.title ?? Label(zh: key.text, en: key.text)
    }

    func instrument(_ key: InstrumentKey) -> Label {
        rules.instrument(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func index(_ key: IndexKey) -> String {
        rules.index(key).map { mid($0.label) } ?? key.text
    }

    func appraisal(_ key: AppraisalKey) -> Label {
        rules.appraisal(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func grade(_ key: GradeKey, of appraisal: AppraisalKey) -> Label {
        rules.appraisal(appraisal)?.grades.first { $0.key == key }?.label
            ?? Label(zh: key.text, en: key.text)
    }

    func slot(_ key: LinkSlotKey) -> Label {
        programme.linkSlot(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func choice(_ key: FactChoiceKey, of fact: FactKey) -> Label {
        if case .choice(let choices) = rules.fact(fact)?.shape,
            let choice = choices.first(where: { $0.key == key })
        {
            return choice.label
        }
        return Label(zh: key.text, en: key.text)
    }

    /// Whoever decides, or that the pack does not say.
    func who(_ roles: [RoleKey], _ body: Label?) -> String {
        let named = [roles.isEmpty ? nil : self.roles(roles), body.map { mid($0) }]
            .compactMap { $0 }
        return named.isEmpty ? say("rule.who-not-stated") : all(named)
    }

    func who(_ deciders: Deciders) -> String { who(deciders.roles, deciders.body) }
}
