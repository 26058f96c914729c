import CunceDomain
import CunceTables

/// Knows one table: what a row of it asks for, given what is recorded so far.
protocol RowPlanning {
    /// Reads a row and compares it with what is recorded.
    ///
    /// - Parameter row: gathers the complaints; a row with any asks for nothing.
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow
}

extension TableForm {
    var planning: any RowPlanning {
        switch key {
        case .posts: PostPlanning()
        case .villages: VillagePlanning()
        case .problems: ProblemPlanning()
        case .measures: MeasurePlanning()
        case .tasks: TaskPlanning()
        case .projects: ProjectPlanning()
        case .links: LinkPlanning()
        case .supports: SupportPlanning()
        case .promises: PromisePlanning()
        case .visits: VisitPlanning()
        case .facts: FactPlanning()
        case .tours: TourPlanning()
        case .acceptances: AcceptancePlanning()
        }
    }
}
