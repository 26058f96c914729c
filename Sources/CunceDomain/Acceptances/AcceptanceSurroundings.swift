extension AcceptanceCourse {
    /// What deciding takes besides the course itself.
    package struct Surroundings: Sendable {
        package struct Seat: Sendable {
            package let role: RoleKey
            /// `nil` for a vacant post.
            package let holder: PersonID?

            package init(role: RoleKey, holder: PersonID?) {
                self.role = role
                self.holder = holder
            }
        }

        /// The pack by whose rules the open attempt is assessed, else that of the round.
        package let programme: Programme
        package let day: CivilDate
        package let actor: Actor
        package let village: SubjectKey
        package let kind: UnitKindKey?
        /// Rectification is under way: an approved plan is in force.
        package let isUnderWay: Bool
        /// People who worked on the village: they do not assess it.
        package let helpers: Set<PersonID>
        package let seat: @Sendable (PostID) -> Seat?
        /// Of those who are named, or assess, who may not by the rules of the pack.
        package let barred: [Acceptances.Shortfall]
        /// What lies in the urn of the sample a command is about; `nil` where none is open.
        package let urn: OpenedUrn?
        /// What the fact says that the share of the sample to be drawn is of; `nil` where nobody
        /// knows it, or the rule states no share.
        package let whole: Rational?
        /// What the rules come to with what was told; `nil` where no scheme is for the village.
        package let result: AcceptanceResult?
        /// The watch as it stands; `nil` where the village has not left the list.
        package let watched: Acceptances.Watched?
        /// Tasks of the case that somebody still owes.
        package let unfinished: Int
        package let calendar: WorkCalendar

        package init(
            programme: Programme, day: CivilDate, actor: Actor, village: SubjectKey,
            kind: UnitKindKey?, isUnderWay: Bool, helpers: Set<PersonID>,
            seat: @escaping @Sendable (PostID) -> Seat?,
            barred: [Acceptances.Shortfall], urn: OpenedUrn? = nil, whole: Rational? = nil,
            result: AcceptanceResult?,
            watched: Acceptances.Watched?, unfinished: Int, calendar: WorkCalendar
        ) {
            self.programme = programme
            self.day = day
            self.actor = actor
            self.village = village
            self.kind = kind
            self.isUnderWay = isUnderWay
            self.helpers = helpers
            self.seat = seat
            self.barred = barred
            self.urn = urn
            self.whole = whole
            self.result = result
            self.watched = watched
            self.unfinished = unfinished
            self.calendar = calendar
        }

        var rules: Acceptance? { programme.rules.acceptance }

        /// Schemes that are or may be for the village.
        package var schemes: [AcceptanceScheme] {
            guard let kind else { return [] }
            return rules?.schemes.filter { $0.isFor(kind) } ?? []
        }

        func label(of role: RoleKey) -> Label {
            programme.role(role)?.label ?? Label(zh: role.text, en: role.text)
        }

        func label(of fact: FactKey) -> Label {
            programme.rules.fact(fact)?.label ?? Label(zh: fact.text, en: fact.text)
        }

        func label(of check: WatchCheckKey) -> Label {
            rules?.watch?.checks.first { $0.key == check }?.label
                ?? Label(zh: check.text, en: check.text)
        }

        var barredInWords: [BarredAssessor] {
            barred.compactMap { one in
                switch one {
                case .ofOtherRole(_, let role, _), .ofExcludedRole(_, let role):
                    return .role(label(of: role))
                case .linked(let post, let slot):
                    let role = post.post.flatMap { seat($0) }.map { label(of: $0.role) }
                    let name = programme.linkSlot(slot)?.label
                    return .linked(
                        role ?? Label(zh: post.text, en: post.text),
                        slot: name ?? Label(zh: slot.text, en: slot.text))
                case .assessors(let asked, let there): return .tooFew(asked: asked, there: there)
                case .sample, .several, .outOfOrder: return nil
                }
            }
        }

        func sample(_ key: AcceptancePartKey) -> AcceptanceSample? {
            schemes.flatMap(\.samples).first { $0.key == key }
        }
    }
}

extension AcceptanceScheme {
    /// Facts its rules ask, themselves or through criteria, each once; those of its own parts
    /// first.
    package func facts(in rules: Rules) -> [FactKey] {
        let own =
            methods.flatMap { $0.when.facts(in: rules) }
            + samples.flatMap { [$0.fact] + ($0.share.map { [$0.fact] } ?? []) }
            + (score?.items ?? []).flatMap { item -> [FactKey] in
                switch item.points {
                case .formula(let formula): formula.facts(in: rules)
                case .conditions(let points): points.flatMap { $0.when.facts(in: rules) }
                }
            }
        let rest = (vetoes + options + needs).flatMap { $0.when.facts(in: rules) }
        var found: [FactKey] = []
        let others = levels.flatMap { $0.confirmed.facts(in: rules) }
        for fact in own + rest + others + (when?.facts(in: rules) ?? [])
        where !found.contains(fact) {
            found.append(fact)
        }
        return found
    }

    /// The level whose word a fact is.
    package func level(of fact: FactKey, in rules: Rules) -> AcceptanceLevel? {
        levels.first { $0.confirmed.facts(in: rules).contains(fact) }
    }

    /// Facts whose numbers come from ballots.
    package var balloted: Set<FactKey> {
        Set(
            samples.flatMap { sample in
                sample.ballot.map { [sample.fact] + $0.answers.compactMap(\.fact) } ?? []
            })
    }
}
