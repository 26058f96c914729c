/// What can happen to somebody's pay for a period. All of it is sealed.
package enum PayEvent: Equatable, Sendable {
    case drawn(Drawn)
    case givenBack(Worded)
    case approved(Approved)

    package struct Drawn: Codable, Equatable, Sendable {
        package var person: PersonID
        package var post: PostID
        package var role: RoleKey
        package var scheme: PaySchemeKey
        package var period: Period
        package var town: DivisionID
        /// The pack as it was fixed for the period.
        package var pack: String
        package var packVersion: String
        /// The entry that fixed the scheme: the lawful root of its lines.
        package var fixedBy: Int
        package var approver: PostID
        package var grades: [Grade]
        package var facts: [Fact]
        package var lines: [Line]
        /// Unit: fen.
        package var total: Int
    }

    /// A decided grade it was worked out with.
    package struct Grade: Codable, Equatable, Sendable {
        package var appraisal: AppraisalKey
        package var period: Period
        package var grade: GradeKey
        /// Exact; `nil` where the scheme has none.
        package var score: String?
    }

    /// A figure that was told with the sheet, and what proves it.
    package struct Fact: Codable, Equatable, Sendable {
        package var fact: FactKey
        package var subject: String
        package var period: Period?
        package var value: FactValue
        package var evidence: String
    }

    package struct Line: Codable, Equatable, Sendable {
        package var line: PayLineKey
        /// Unit: fen. 0 where its condition does not hold, or where there was no sanction.
        package var fen: Int
        /// Whether it applies at all.
        package var applies: Bool
        package var payer: String
        package var root: PayScheme.Root
        /// The recorded sanction, for the root `sanction`.
        package var sanction: FileID?
        /// What its formula was filled with, in order; exact.
        package var figures: [Figure]
        /// The bound that decided it: `at-most` or `at-least`.
        package var bound: Pays.Bound?
        /// `true` for a sum that nobody had a part of; `nil` for every other.
        package var unshared: Bool?
    }

    package struct Figure: Codable, Equatable, Sendable {
        package var name: String
        package var value: String
    }

    package struct Worded: Codable, Equatable, Sendable {
        package var words: String
    }

    package struct Approved: Codable, Equatable, Sendable {
        /// The total that was approved. Unit: fen.
        package var total: Int

        package init(total: Int) { self.total = total }
    }
}
