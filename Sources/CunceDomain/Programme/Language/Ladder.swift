/// The steps of consequence a programme knows, and what makes it propose one. 问责阶梯
package struct Ladder: Equatable, Sendable {
    package let rungs: [Rung]
    package let grounds: [Ground]
    package let triggers: [Trigger]

    package init(rungs: [Rung], grounds: [Ground] = [], triggers: [Trigger] = []) {
        self.rungs = rungs
        self.grounds = grounds
        self.triggers = triggers
    }

    package func rung(_ key: RungKey) -> Rung? { rungs.first { $0.key == key } }
}

/// Whom a rung may concern.
package enum RungSubject: String, CaseIterable, Codable, Sendable {
    case unit
    /// Posts, by the five kinds of post in law.
    case party, committee, supervision, collective, employed
    /// Leaders, work groups and departments that help, over whom somebody has authority.
    case department
    /// Enterprises and advanced villages that help of their own will.
    case supporter

    /// Posts that villagers or members fill, and nobody above.
    package var isElected: Bool {
        switch self {
        case .committee, .supervision, .collective: true
        case .unit, .party, .employed, .department, .supporter: false
        }
    }
}

/// One step of the ladder.
package struct Rung: Equatable, Sendable {
    /// What the step is in law, whatever the place calls it.
    package enum Deed: String, CaseIterable, Codable, Sendable {
        case notice, reminder, talk, admonition, inspection, direction
        /// 调整、免职: only of posts that the town or county fills.
        case adjustment, removal
        /// The recall of an elected member, which villagers start (Organic Law, art. 16).
        case recall
        /// Decided by the party organisation, or by the supervisory or the appointing organ
        /// (Political Sanctions Law, art. 22).
        case sanction
        case preference
        /// It is shown that a promise is open; nothing else follows.
        case promiseOpen = "promise-open"
        case other
    }

    /// When the person concerned is heard.
    package enum Hearing: String, CaseIterable, Codable, Sendable {
        case inTheTalk = "in-the-talk"
        case beforeTheDecision = "before-the-decision"
    }

    /// Who decides, as far as the pack states it.
    package struct Deciders: Equatable, Sendable {
        package let roles: [RoleKey]
        /// In words, where no role of the pack decides.
        package let body: Label?

        package init(roles: [RoleKey], body: Label?) {
            self.roles = roles
            self.body = body
        }

        package var isStated: Bool { !roles.isEmpty || body != nil }
    }

    package let key: RungKey
    package let label: Label
    package let deed: Deed
    package let subjects: [RungSubject]
    package let proposers: [RoleKey]
    package let deciders: Deciders
    /// Bodies that must agree before, in words.
    package let approvals: [Label]
    package let isForPartyMembers: Bool
    /// `nil` where the pack does not state it.
    package let hearing: Hearing?
    /// How long it has effect; `nil` where not stated.
    package let lasts: Effect?
    /// Within what it is answered; `nil` where no answer is asked for.
    package let replyWithin: Span?
    /// The paper it is given on, in words.
    package let form: Label?
    /// The rung that comes next.
    package let next: RungKey?
    package let grounds: [GroundKey]
    package let clause: Clause

    package init(
        key: RungKey, label: Label, deed: Deed, subjects: [RungSubject], proposers: [RoleKey],
        deciders: Deciders, approvals: [Label], isForPartyMembers: Bool, hearing: Hearing?,
        lasts: Effect?, replyWithin: Span?, form: Label?, next: RungKey?, grounds: [GroundKey],
        clause: Clause
    ) {
        self.key = key
        self.label = label
        self.deed = deed
        self.subjects = subjects
        self.proposers = proposers
        self.deciders = deciders
        self.approvals = approvals
        self.isForPartyMembers = isForPartyMembers
        self.hearing = hearing
        self.lasts = lasts
        self.replyWithin = replyWithin
        self.form = form
        self.next = next
        self.grounds = grounds
        self.clause = clause
    }
}

/// A reason in official duty on which a rung may be proposed, with what must prove it.
package struct Ground: Equatable, Sendable {
    package enum Duty: String, CaseIterable, Codable, Sendable {
        case task, decision, procedure, disclosure, finance, figures, discipline, target
        case other
    }

    package let key: GroundKey
    package let label: Label
    package let duty: Duty
    /// What exists already and proves it: minutes, vouchers.
    package let evidence: [Label]
    package let matter: FactMatter?
    package let clause: Clause

    package init(
        key: GroundKey, label: Label, duty: Duty, evidence: [Label], matter: FactMatter?,
        clause: Clause
    ) {
        self.key = key
        self.label = label
        self.duty = duty
        self.evidence = evidence
        self.matter = matter
        self.clause = clause
    }
}

/// What makes the programme propose a rung. Nothing follows by itself.
package struct Trigger: Equatable, Sendable {
    /// Whom a rung is proposed for, seen from whom the condition holds for.
    package struct Target: Equatable, Sendable {
        package let rung: RungKey
        /// The nearest unit of this kind at or above; `nil` for the subject's own.
        package let unitKind: UnitKindKey?
        /// Posts of this role there; `nil` for the unit or post itself.
        package let role: RoleKey?
        package let clause: Clause

        package init(rung: RungKey, unitKind: UnitKindKey?, role: RoleKey?, clause: Clause) {
            self.rung = rung
            self.unitKind = unitKind
            self.role = role
            self.clause = clause
        }
    }

    package let key: TriggerKey
    package let label: Label
    /// Units of these kinds, and posts of these roles, are asked.
    package let unitKinds: [UnitKindKey]
    package let roles: [RoleKey]
    package let when: Condition
    package let targets: [Target]
    /// The source lets it follow without a decision; Cunce proposes it all the same, and warns.
    package let followsByItself: Bool
    package let clause: Clause

    package init(
        key: TriggerKey, label: Label, unitKinds: [UnitKindKey], roles: [RoleKey],
        when: Condition, targets: [Target], followsByItself: Bool, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.unitKinds = unitKinds
        self.roles = roles
        self.when = when
        self.targets = targets
        self.followsByItself = followsByItself
        self.clause = clause
    }
}
