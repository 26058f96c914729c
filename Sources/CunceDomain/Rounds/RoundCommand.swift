/// What one may ask of rounds.
package enum RoundCommand: Codable, Equatable, Sendable {
    case open(RoundDraft)
    /// Ends a round: it takes no more work. What is still open may go on in another.
    case close(RoundID, word: String)
    case carryOver(CarryDraft)
    /// Goes on under another version of its pack.
    case changePack(RoundID, PackDraft)

    package struct RoundDraft: Codable, Equatable, Sendable {
        package let id: RoundID
        package let division: DivisionID
        package let title: String
        package let opens: CivilDate
        package let closes: CivilDate
        package let targets: String

        package init(
            id: RoundID, division: DivisionID, title: String, opens: CivilDate,
            closes: CivilDate, targets: String
        ) {
            self.id = id
            self.division = division
            self.title = title
            self.opens = opens
            self.closes = closes
            self.targets = targets
        }
    }

    package struct PackDraft: Codable, Equatable, Sendable {
        package let version: String
        /// The meeting or paper that decided.
        package let basis: String
        package let reason: String

        package init(version: String, basis: String, reason: String) {
            self.version = version
            self.basis = basis
            self.reason = reason
        }
    }

    /// Open cases of one round that go on in another.
    package struct CarryDraft: Codable, Equatable, Sendable {
        package let from: RoundID
        package let into: RoundID
        /// At least one; each takes a new id in the round it goes on in.
        package let cases: [Chosen]
        /// The meeting or paper that decided.
        package let basis: String

        package init(from: RoundID, into: RoundID, cases: [Chosen], basis: String) {
            self.from = from
            self.into = into
            self.cases = cases
            self.basis = basis
        }
    }

    package struct Chosen: Codable, Equatable, Sendable {
        package let kase: CaseID
        package let new: CaseID

        package init(_ kase: CaseID, as new: CaseID) {
            self.kase = kase
            self.new = new
        }
    }
}
