import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// Reports of the cast's town as a test asks for them.
extension Cast {
    func status(
        _ today: CivilDate = CastCalendar.friday, asOf: CivilDate? = nil
    ) async throws -> StatusReport {
        let (programme, cache) = (programme, store.cache)
        return try await store.main.read {
            try StatusReport.read(
                code: Cast.townCode, programme: programme, calendar: .plain, today: today,
                asOf: asOf, cache: cache, on: $0)
        }
    }

    func board(
        _ reader: CastPost? = nil, today: CivilDate = CastCalendar.friday,
        asOf: CivilDate? = nil, cache: StateCache? = nil
    ) async throws -> BoardReport {
        let (programme, cache) = (programme, cache ?? store.cache)
        return try await store.main.read {
            try BoardReport.read(
                Cast.town, programme: programme, reader: reader?.actor, today: today,
                asOf: asOf, cache: cache, on: $0)
        }
    }

    func brief(
        _ week: ISOWeek = CastCalendar.week, today: CivilDate = CastCalendar.friday
    ) async throws -> BriefReport {
        let (programme, cache) = (programme, store.cache)
        return try await store.main.read {
            try BriefReport.read(
                Cast.town, week: week, programme: programme, today: today, cache: cache, on: $0)
        }
    }

    func village(
        _ village: CastVillage, asOf: CivilDate? = nil
    ) async throws -> VillageReport {
        let (programme, cache) = (programme, store.cache)
        return try await store.main.read {
            try VillageReport.read(
                village.id, programme: programme, today: CastCalendar.friday, asOf: asOf,
                cache: cache, on: $0)
        }
    }

    func agenda() async throws -> HuddleAgenda {
        let (programme, cache) = (programme, store.cache)
        return try await store.main.read {
            try HuddleAgenda.read(
                Cast.town, week: CastCalendar.week, programme: programme,
                today: CastCalendar.friday, cache: cache, on: $0)
        }
    }

    func insight(
        of place: DivisionID, round: RoundID? = nil, for actor: Actor,
        today: CivilDate = CastCalendar.friday, asOf: CivilDate? = nil
    ) async throws -> InsightReport {
        let (programme, cache) = (programme, store.cache)
        return try await store.main.read { connection in
            let row = try DivisionByID.find(place, on: connection)
            return try InsightReport.read(
                of: try #require(row), round: round, for: actor, today: today, asOf: asOf,
                installed: programme, pack: { _ in programme }, calendar: .plain, cache: cache,
                on: connection)
        }
    }
}
