/// What a plan says: the part of it that is read, approved and compared.
package struct PlanContent: Equatable, Sendable {
    package let objective: String
    package let measures: [Measure]
    /// In the order they were given.
    package let steps: [PlanStep]

    package func steps(of measure: MeasureID) -> [PlanStep] {
        steps.filter { $0.measure == measure }
    }
}
