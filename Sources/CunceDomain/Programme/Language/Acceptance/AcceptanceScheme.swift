/// One way of finding out whether a unit has been turned round. 验收办法
///
/// Every part that is there must be met: methods, samples, score, needs, options, levels; and no
/// veto may hold, whatever the score.
package struct AcceptanceScheme: Equatable, Sendable {
    package let key: SchemeKey
    package let label: Label
    /// Kinds of units it is for; empty for all that can be listed.
    package let unitKinds: [UnitKindKey]
    /// Which units it is for besides; `nil` for all of the kinds.
    package let when: Condition?
    package let assessors: AcceptanceAssessors?
    package let methods: [AcceptanceRule]
    /// How many of the methods it takes.
    package let methodsNeeded: Int
    package let samples: [AcceptanceSample]
    package let score: AcceptanceScore?
    package let vetoes: [AcceptanceRule]
    /// All of these.
    package let needs: [AcceptanceRule]
    package let options: [AcceptanceRule]
    /// How many of the options it takes.
    package let optionsNeeded: Int
    /// Bodies that must each confirm the result, in order.
    package let levels: [AcceptanceLevel]
    package let clause: Clause

    package init(
        key: SchemeKey, label: Label, unitKinds: [UnitKindKey] = [], when: Condition? = nil,
        assessors: AcceptanceAssessors? = nil, methods: [AcceptanceRule] = [],
        methodsNeeded: Int? = nil, samples: [AcceptanceSample] = [],
        score: AcceptanceScore? = nil, vetoes: [AcceptanceRule] = [],
        needs: [AcceptanceRule] = [], options: [AcceptanceRule] = [], optionsNeeded: Int = 1,
        levels: [AcceptanceLevel] = [], clause: Clause
    ) {
        self.key = key
        self.label = label
        self.unitKinds = unitKinds
        self.when = when
        self.assessors = assessors
        self.methods = methods
        self.methodsNeeded = methodsNeeded ?? methods.count
        self.samples = samples
        self.score = score
        self.vetoes = vetoes
        self.needs = needs
        self.options = options
        self.optionsNeeded = optionsNeeded
        self.levels = levels
        self.clause = clause
    }

    package func isFor(_ kind: UnitKindKey) -> Bool {
        unitKinds.isEmpty || unitKinds.contains(kind)
    }
}

/// A method, a veto, a need or an option: words and what must be so.
package struct AcceptanceRule: Equatable, Sendable {
    package let key: AcceptancePartKey
    package let label: Label
    package let when: Condition
    package let clause: Clause

    package init(key: AcceptancePartKey, label: Label, when: Condition, clause: Clause) {
        self.key = key
        self.label = label
        self.when = when
        self.clause = clause
    }
}

/// Who must be asked, and how many of them. 样本、法定人数
package struct AcceptanceSample: Equatable, Sendable {
    package let key: AcceptancePartKey
    package let label: Label
    /// How many took part.
    package let fact: FactKey
    /// So many or more; `nil` where only a share is stated.
    package let floor: Int?
    /// Such a share of another number, rounded up: households, those entitled to vote.
    package let share: Share?
    /// What those who are drawn are asked; `nil` where they are asked otherwise than by ballot.
    package let ballot: AcceptanceBallot?
    package let clause: Clause

    package struct Share: Equatable, Sendable {
        package let share: Rational
        package let fact: FactKey

        package init(_ share: Rational, of fact: FactKey) {
            self.share = share
            self.fact = fact
        }
    }

    package init(
        key: AcceptancePartKey, label: Label, fact: FactKey, floor: Int?, share: Share?,
        ballot: AcceptanceBallot? = nil, clause: Clause
    ) {
        self.ballot = ballot
        self.key = key
        self.label = label
        self.fact = fact
        self.floor = floor
        self.share = share
        self.clause = clause
    }
}

/// A body that must confirm the result. 镇初验、县复验
package struct AcceptanceLevel: Equatable, Sendable {
    package let key: AcceptancePartKey
    package let label: Label
    package let deciders: Deciders
    package let confirmed: Condition
    package let clause: Clause

    package init(
        key: AcceptancePartKey, label: Label, deciders: Deciders, confirmed: Condition,
        clause: Clause
    ) {
        self.key = key
        self.label = label
        self.deciders = deciders
        self.confirmed = confirmed
        self.clause = clause
    }
}

/// Who assesses; never whoever helped the unit.
package struct AcceptanceAssessors: Equatable, Sendable {
    /// Posts that may; empty where the pack names only a body or nobody.
    package let roles: [RoleKey]
    package let body: Label?
    /// Posts of the unit or of one above it that may not.
    package let excluded: [RoleKey]
    /// Whether posts may not that hold a link of the unit, or held one in the round.
    package let excludesLinked: Bool
    /// So many posts or more, each another; `nil` where not stated.
    package let least: Int?
    package let clause: Clause

    package init(
        roles: [RoleKey], body: Label?, excluded: [RoleKey], excludesLinked: Bool = false,
        least: Int?, clause: Clause
    ) {
        self.roles = roles
        self.body = body
        self.excluded = excluded
        self.excludesLinked = excludesLinked
        self.least = least
        self.clause = clause
    }

    /// Whether anything is asked of the posts that assess.
    package var asksWho: Bool {
        !roles.isEmpty || !excluded.isEmpty || excludesLinked || least != nil
    }
}
