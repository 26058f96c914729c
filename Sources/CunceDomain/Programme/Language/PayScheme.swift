/// How pay is worked out, fixed before the period it is for. 报酬
///
/// Unit: yuan in formulas, fen in answers.
package struct PayScheme: Equatable, Sendable {
    /// A name of a formula: a number of the scheme, or a fact of a period of its own.
    package struct Input: Equatable, Sendable {
        package enum Value: Equatable, Sendable {
            case number(Rational)
            case byRole([RoleKey: Rational])
            case fact(FactKey, FactTest.When)
        }

        /// As formulas name it.
        package let name: String
        package let label: Label
        package let value: Value
        /// Whether the pack says which period of a fact, or leaves it to the last full one.
        package let isWhenStated: Bool
        package let clause: Clause

        package init(
            name: String, label: Label, value: Value, isWhenStated: Bool = false,
            clause: Clause
        ) {
            self.name = name
            self.label = label
            self.value = value
            self.isWhenStated = isWhenStated
            self.clause = clause
        }
    }

    /// What makes it lawful to pay more or less (Political Sanctions Law, art. 22; appraisal rules).
    package enum Root: String, CaseIterable, Codable, Sendable {
        /// The scheme, decided beforehand.
        case scheme
        /// A sanction of the party or of office that was recorded.
        case sanction
    }

    package struct Line: Equatable, Sendable {
        package enum Amount: Equatable, Sendable {
            case formula(Formula)
            /// The first band, from the highest, that the number reaches.
            case bands(of: Formula, [Band])
            case grades(AppraisalKey, [GradeKey: Rational])
            /// A sum shared in the ratio of a number of each: by the posts of the scheme, or by those
            /// of them that are of the same unit of a kind, or below it.
            case pool(Formula, by: Formula, per: UnitKindKey?)
            /// The source names the line and not its amount.
            case notStated
        }

        package let key: PayLineKey
        package let label: Label
        package let amount: Amount
        package let when: Condition?
        /// Never more than this.
        package let most: Formula?
        /// Never less than this.
        package let least: Formula?
        /// Who pays; `nil` where the pack does not state it.
        package let payer: Label?
        package let root: Root?
        /// The rung that is the sanction, for the root `sanction`.
        package let sanction: RungKey?
        package let clause: Clause

        package init(
            key: PayLineKey, label: Label, amount: Amount, when: Condition?, most: Formula?,
            least: Formula?, payer: Label?, root: Root?, sanction: RungKey?, clause: Clause
        ) {
            self.key = key
            self.label = label
            self.amount = amount
            self.when = when
            self.most = most
            self.least = least
            self.payer = payer
            self.root = root
            self.sanction = sanction
            self.clause = clause
        }

        /// Whether a sanction of that day is what it rests on in a paid period: one of the period, or
        /// an earlier one where the line itself says for how long it counts.
        package func rests(on day: CivilDate, in period: Period) -> Bool {
            if period.contains(day) { return true }
            guard day <= period.last else { return false }
            return (when?.all ?? []).contains {
                if case .taken(let rung, _, _) = $0.kind { rung == sanction } else { false }
            }
        }
    }

    package struct Band: Equatable, Sendable {
        package let from: Appraisal.Threshold
        /// Yuan; `nil` where the pack does not state it.
        package let pay: Rational?
        package let clause: Clause

        package init(from: Appraisal.Threshold, pay: Rational?, clause: Clause) {
            self.from = from
            self.pay = pay
            self.clause = clause
        }
    }

    package let key: PaySchemeKey
    package let label: Label
    package let roles: [RoleKey]
    package let each: Period.Unit
    /// The paper that fixes it, and when; `nil` where not stated.
    package let fixedBy: Label?
    package let fixedOn: CivilDate?
    /// To whole fen; `nil` where not stated.
    package let rounding: Rounding?
    package let inputs: [Input]
    package let lines: [Line]
    package let clause: Clause

    package init(
        key: PaySchemeKey, label: Label, roles: [RoleKey], each: Period.Unit, fixedBy: Label?,
        fixedOn: CivilDate?, rounding: Rounding?, inputs: [Input], lines: [Line], clause: Clause
    ) {
        self.key = key
        self.label = label
        self.roles = roles
        self.each = each
        self.fixedBy = fixedBy
        self.fixedOn = fixedOn
        self.rounding = rounding
        self.inputs = inputs
        self.lines = lines
        self.clause = clause
    }
}

extension PayScheme.Line {
    /// Every formula of it.
    package var formulas: [Formula] {
        let main: [Formula] =
            switch amount {
            case .formula(let formula): [formula]
            case .bands(let formula, _): [formula]
            case .pool(let sum, let number, _): [sum, number]
            case .grades, .notStated: []
            }
        return main + [most, least].compactMap { $0 }
    }
}
