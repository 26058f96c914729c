package import CunceDomain
package import CunceStore

/// One village's way through the stages, day by day. 一村一线
package struct CaseLife: Equatable, Sendable {
    package struct Stretch: Equatable, Sendable {
        package let stage: CaseStage
        package let from: CivilDate
        /// The day the next stage began, the case went on elsewhere, or the day of the report.
        package let until: CivilDate
        package let entry: Int
        /// Whether it goes on.
        package let lasts: Bool

        /// Unit: days.
        package var days: Int { max(0, until.days(since: from)) }
    }

    package let village: DivisionRow
    package let stretches: [Stretch]

    init(_ kase: InsightCase, on day: CivilDate) {
        village = kase.village
        stretches = kase.steps.enumerated().map { place, step in
            let next = place + 1 < kase.steps.count ? kase.steps[place + 1].on : nil
            return Stretch(
                stage: step.stage, from: step.on, until: next ?? kase.ended ?? max(day, step.on),
                entry: step.entry, lasts: next == nil && kase.ended == nil)
        }
    }

    /// By the day of listing, then as the divisions are numbered: an order that ranks nobody.
    static func all(_ towns: [InsightTown]) -> [CaseLife] {
        towns.flatMap { town in town.cases.map { CaseLife($0, on: town.day) } }.sorted {
            let (one, other) = ($0.stretches.first?.from, $1.stretches.first?.from)
            guard let one, let other, one != other else { return $0.village.id < $1.village.id }
            return one < other
        }
    }
}
