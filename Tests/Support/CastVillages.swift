package import CunceDomain

/// The villages of the cast's town.
package enum CastVillage: Int, CaseIterable, Sendable {
    case xikengdian = 2
    case yanggang, shangping

    package var id: DivisionID { DivisionID(rawValue) }
    package var code: String { "99000010020\(rawValue - 1)" }

    package var name: String {
        switch self {
        case .xikengdian: "溪坑店"
        case .yanggang: "洋港"
        case .shangping: "上坪"
        }
    }

    /// Its case in the cast's round.
    package var kase: CaseID { CaseID("case-\(rawValue)") }
    package var measure: MeasureID { MeasureID("measure-\(rawValue)") }

    package func problem(_ dimension: Dimension) -> ProblemID {
        ProblemID("problem-\(rawValue)-\(dimension.rawValue)")
    }

    package func task(_ number: Int) -> TaskID { TaskID("task-\(rawValue)-\(number)") }
}
