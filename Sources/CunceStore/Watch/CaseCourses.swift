package import CunceDomain

/// Every case of the villages below a division, with when the village was on the list by it.
package enum CaseCourses {
    package struct Course: Equatable, Sendable {
        package let kase: CaseID
        package let village: DivisionID
        package let round: RoundID
        package let listed: CivilDate
        /// The day it left the list or went on elsewhere, else that its round ended; `nil` while it
        /// goes on.
        package let ended: CivilDate?
        /// It goes on from another case without a break.
        package let isCarried: Bool

        package init(
            kase: CaseID, village: DivisionID, round: RoundID, listed: CivilDate,
            ended: CivilDate?, isCarried: Bool
        ) {
            self.kase = kase
            self.village = village
            self.round = round
            self.listed = listed
            self.ended = ended
            self.isCarried = isCarried
        }

        /// A case of the lists, with its round.
        package init(_ summary: CaseSummary, in round: RoundSummary, isCarried: Bool) {
            self.init(
                kase: summary.id, village: summary.village, round: summary.round,
                listed: summary.listedOn,
                ended: summary.left ?? summary.ended ?? round.closed,
                isCarried: isCarried)
        }

        /// As it stood on a day: what ended later went on.
        func seen(on day: CivilDate) -> Course {
            Course(
                kase: kase, village: village, round: round, listed: listed,
                ended: ended.flatMap { $0 <= day ? $0 : nil }, isCarried: isCarried)
        }
    }

    /// Parameters: $1 path, $2 its end.
    package static let within = """
        SELECT c.case_id, c.village_id, c.round_id, c.listed_on, c.left_on,
            (SELECT ended_on FROM case_ends e WHERE e.case_id = c.case_id),
            (SELECT closed_on FROM round_ends r WHERE r.round_id = c.round_id),
            (SELECT carried FROM case_origins o WHERE o.case_id = c.case_id)
        FROM cases c
        JOIN divisions d ON d.id = c.village_id
        WHERE d.path >= $1 AND d.path < $2
        ORDER BY c.village_id, c.listed_on, c.case_id
        """

    /// By village, oldest first.
    package static func list(
        within path: DivisionPath, on connection: any SQLConnection
    ) throws -> [Course] {
        try connection.rows(within, [.text(path.text), .text(path.end)]) { row in
            // A village that is looked at, or was to the end, left the list on the day of the exit.
            let left = try row.optionalText(4).map(Reading.day)
            let gone = try row.optionalText(5).map(Reading.day)
            let closed = try row.optionalText(6).map(Reading.day)
            return Course(
                kase: CaseID(try row.text(0)), village: DivisionID(try row.int(1)),
                round: RoundID(try row.text(2)), listed: try Reading.day(try row.text(3)),
                ended: left ?? gone ?? closed,
                isCarried: try row.optionalInt(7) == 1)
        }
    }
}

extension [CaseCourses.Course] {
    /// Every time each village was on the list; what was carried over went on.
    package var stays: [DivisionID: [FactRecord.Stay]] {
        var stays: [DivisionID: [FactRecord.Stay]] = [:]
        for course in self {
            let last = stays[course.village]?.last
            if let last, course.isCarried || (last.until.map { course.listed <= $0 } ?? true) {
                stays[course.village]?.removeLast()
                stays[course.village]?.append(.init(from: last.from, until: course.ended))
            } else {
                stays[course.village, default: []].append(
                    .init(from: course.listed, until: course.ended))
            }
        }
        return stays
    }
}
