import CunceTables

/// Acceptances are given out only: all their columns are shown, and a row asks for nothing.
struct AcceptancePlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        PlannedRow()
    }
}
