extension Listing {
    /// What the decision needs to know of the world outside the case.
    package struct Surroundings: Equatable, Sendable {
        package let village: VillageFacts?
        package let round: RoundFacts?
        package let openCase: CaseID?

        package init(village: VillageFacts?, round: RoundFacts?, openCase: CaseID?) {
            self.village = village
            self.round = round
            self.openCase = openCase
        }
    }

    package struct VillageFacts: Equatable, Sendable {
        package let id: DivisionID
        package let town: DivisionID
        package let path: String
        /// 1 province … 5 village.
        package let level: Int

        package init(id: DivisionID, town: DivisionID, path: String, level: Int) {
            self.id = id
            self.town = town
            self.path = path
            self.level = level
        }
    }

    package struct RoundFacts: Equatable, Sendable {
        package let id: RoundID
        package let path: String
        package let opens: CivilDate
        package let closes: CivilDate

        package init(id: RoundID, path: String, opens: CivilDate, closes: CivilDate) {
            self.id = id
            self.path = path
            self.opens = opens
            self.closes = closes
        }
    }

    /// Lists the village, or says why not.
    ///
    /// - Parameter day: when it was decided, inside the round's period.
    package func decide(
        _ command: ListingCommand, on day: CivilDate, in surroundings: Surroundings
    ) throws(ListingRefusal) -> [ListingEvent] {
        switch command {
        case .list(_, let roundID, let reason, let basis):
            guard let village = surroundings.village else { throw .unknownVillage }
            guard let round = surroundings.round, round.id == roundID else { throw .unknownRound }
            guard village.level == 5 else { throw .notAVillage }
            guard village.path.hasPrefix(round.path) else { throw .outsideTheRound }
            if let open = surroundings.openCase { throw .alreadyListed(open) }
            guard (round.opens...round.closes).contains(day) else {
                throw .outsideThePeriod(opens: round.opens, closes: round.closes)
            }
            do {
                return [
                    .listed(
                        .init(
                            village: village.id, town: village.town, round: round.id,
                            reason: try tidy("reason", reason, limit: TextLimit.note),
                            basis: try tidy(
                                "basis", basis, limit: TextLimit.note, required: false)))
                ]
            } catch { throw .field(error) }
        }
    }
}
