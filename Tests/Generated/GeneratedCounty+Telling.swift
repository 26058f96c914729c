package import CunceDesk
package import CunceDomain
import CunceStore

extension GeneratedCounty {
    /// Written through a desk like any other county: set up after its list, told year by year and,
    /// where rounds are asked for, with a round in each town every year that takes in what the
    /// rules lead to.
    ///
    /// - Parameter put: puts the clock of the desk to a day.
    package func tell(
        through desk: Desk, _ programme: Programme, withRounds: Bool,
        _ put: @escaping @Sendable (CivilDate) -> Void
    ) async throws {
        var telling = GeneratedTelling(county: self, desk: desk, programme: programme, put: put)
        try await telling.setUp()
        for year in years {
            try await telling.tell(of: year)
            if withRounds { try await telling.holdRounds(in: year) }
        }
        try await telling.tellTheRest()
    }
}
