/// How a programme finds the units it turns round. 摸底排查、倒排
package struct Screening: Equatable, Sendable {
    package let criteria: [Criterion]
    package let tracks: [Track]
    package let classes: [VillageClass]
    package let funnel: [FunnelStage]
    package let quota: Quota?

    package init(
        criteria: [Criterion], tracks: [Track], classes: [VillageClass] = [],
        funnel: [FunnelStage] = [], quota: Quota? = nil
    ) {
        self.criteria = criteria
        self.tracks = tracks
        self.classes = classes
        self.funnel = funnel
        self.quota = quota
    }

    package func criterion(_ key: CriterionKey) -> Criterion? {
        criteria.first { $0.key == key }
    }
}

/// One situation that speaks for listing. 识别情形
package struct Criterion: Equatable, Sendable {
    package let key: CriterionKey
    package let label: Label
    /// Kinds of units it applies to; empty for all that can be listed.
    package let unitKinds: [UnitKindKey]
    package let when: Condition
    package let clause: Clause

    package init(
        key: CriterionKey, label: Label, unitKinds: [UnitKindKey], when: Condition,
        clause: Clause
    ) {
        self.key = key
        self.label = label
        self.unitKinds = unitKinds
        self.when = when
        self.clause = clause
    }

    package func applies(to kind: UnitKindKey) -> Bool {
        unitKinds.isEmpty || unitKinds.contains(kind)
    }
}

/// A way onto the list with its own criteria. 类别
package struct Track: Equatable, Sendable {
    package enum Rule: Equatable, Sendable {
        /// So many of these criteria; those that do not apply to the unit's kind count as not met.
        case criteria([CriterionKey], atLeast: Int)
        case condition(Condition)
        /// Whoever stands at the wrong end of an order.
        case quota(Quota)
    }

    package let key: TrackKey
    package let label: Label
    package let unitKinds: [UnitKindKey]
    package let rule: Rule
    /// Whatever else speaks for it: then it is not listed on this track.
    package let unless: [Condition]
    package let clause: Clause

    package init(
        key: TrackKey, label: Label, unitKinds: [UnitKindKey], rule: Rule,
        unless: [Condition] = [], clause: Clause
    ) {
        self.key = key
        self.label = label
        self.unitKinds = unitKinds
        self.rule = rule
        self.unless = unless
        self.clause = clause
    }
}

/// How many are listed. 比例、名额
package struct Quota: Equatable, Sendable {
    package enum Order: Equatable, Sendable {
        case fact(FactKey)
        case index(IndexKey)
        /// The score of the unit, or the lowest of its posts that are appraised.
        case appraisal(AppraisalKey)
    }

    package enum Size: Equatable, Sendable {
        /// Of all of the kind, rounded up.
        case share(Rational)
        case count(Int)
        /// The fewest whose values of a fact reach a sum.
        case sum(FactKey, atLeast: Rational)
    }

    /// A number of units, or a share of all that can be listed: not fewer than a share rounds up,
    /// not more rounds down.
    package enum Bound: Equatable, Sendable {
        case count(Int)
        case share(Rational)

        func least(of size: Int) -> Int { number(of: size, .up) }
        func most(of size: Int) -> Int { number(of: size, .down) }

        private func number(of size: Int, _ rounding: Rounding) -> Int {
            switch self {
            case .count(let count): count
            case .share(let share): (Rational(size) * share).rounded(rounding).whole ?? size
            }
        }
    }

    /// 不搞比例、不分摊: the pack says that no number is set.
    package let isNone: Bool
    package let order: Order?
    package let when: FactTest.When
    /// Values of several periods as one, to order by.
    package let over: FactTest.Over?
    /// Who is in the order at all; `nil` for all that can be listed.
    package let among: Condition?
    /// Whoever a track leads to is listed, and the worst of the others up to the floor.
    package let fills: Bool
    /// Under which track whoever fills up stands; `nil` for none.
    package let fillsUnder: TrackKey?
    package let size: Size?
    /// Never fewer, never more; `nil` where not stated. With an order and no size, people choose
    /// between the two.
    package let floor: Bound?
    package let cap: Bound?
    /// The kind of unit for each of which it is taken apart; `nil` for all together.
    package let per: UnitKindKey?
    package let clause: Clause

    package init(
        isNone: Bool, order: Order? = nil, when: FactTest.When = .back(1),
        over: FactTest.Over? = nil, among: Condition? = nil, fills: Bool = false,
        fillsUnder: TrackKey? = nil, size: Size? = nil, floor: Bound? = nil, cap: Bound? = nil,
        per: UnitKindKey? = nil, clause: Clause
    ) {
        self.isNone = isNone
        self.order = order
        self.when = when
        self.over = over
        self.among = among
        self.fills = fills
        self.fillsUnder = fillsUnder
        self.size = size
        self.floor = floor
        self.cap = cap
        self.per = per
        self.clause = clause
    }
}

/// A kind of lagging village by what holds it back, with its own playbook. 分类指导
package struct VillageClass: Equatable, Sendable {
    package let key: VillageClassKey
    package let label: Label
    package let when: Condition
    /// Measures offered first, in this order.
    package let measures: [MeasureKindKey]
    package let helps: [HelpKey]
    package let clause: Clause

    package init(
        key: VillageClassKey, label: Label, when: Condition, measures: [MeasureKindKey],
        helps: [HelpKey], clause: Clause
    ) {
        self.key = key
        self.label = label
        self.when = when
        self.measures = measures
        self.helps = helps
        self.clause = clause
    }
}

/// One step from all units to the list. 推荐、会审、研究确定
package struct FunnelStage: Equatable, Sendable {
    package enum Work: String, CaseIterable, Sendable {
        case survey, propose
        case coReview = "co-review"
        case decide
    }

    package let key: FunnelStageKey
    package let label: Label
    package let work: Work
    /// Roles of the pack; empty where it names only a body.
    package let roles: [RoleKey]
    /// A body or department in words; `nil` where roles say it all.
    package let body: Label?
    /// What it finds besides units, such as 问题; `nil` where it only passes units on.
    package let counts: Label?
    package let clause: Clause

    package init(
        key: FunnelStageKey, label: Label, work: Work, roles: [RoleKey], body: Label?,
        counts: Label? = nil, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.work = work
        self.roles = roles
        self.body = body
        self.counts = counts
        self.clause = clause
    }
}
