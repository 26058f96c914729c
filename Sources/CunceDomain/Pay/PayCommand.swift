/// What one may ask of somebody's pay for a period.
package enum PayCommand: Codable, Equatable, Sendable {
    case draw(DrawDraft)
    case giveBack(words: String)
    case approve

    package struct DrawDraft: Codable, Equatable, Sendable {
        package let person: PersonID
        package let post: PostID
        package let scheme: PaySchemeKey
        package let period: Period
        package let town: DivisionID
        package let approver: PostID?
        /// Who pays lines of which the pack does not say it.
        package let payers: [Payer]
        /// Figures the scheme asks and no appraisal holds.
        package let facts: [FactDraft]

        package init(
            person: PersonID, post: PostID, scheme: PaySchemeKey, period: Period,
            town: DivisionID, approver: PostID?, payers: [Payer] = [], facts: [FactDraft] = []
        ) {
            self.person = person
            self.post = post
            self.scheme = scheme
            self.period = period
            self.town = town
            self.approver = approver
            self.payers = payers
            self.facts = facts
        }

        /// What tells files about one post apart: at most one for each.
        package var matter: String { "\(scheme)/\(period)" }

        package var key: FixedSchemes.Key {
            .init(kind: .pay, scheme: scheme.text, town: town, period: period)
        }
    }

    package struct Payer: Codable, Equatable, Sendable {
        package let line: PayLineKey
        package let name: String

        package init(line: PayLineKey, name: String) {
            self.line = line
            self.name = name
        }
    }

    package struct FactDraft: Codable, Equatable, Sendable {
        package let fact: FactKey
        package let period: Period?
        /// As people type it.
        package let value: String
        package let evidence: String

        package init(fact: FactKey, period: Period?, value: String, evidence: String) {
            self.fact = fact
            self.period = period
            self.value = value
            self.evidence = evidence
        }
    }
}
