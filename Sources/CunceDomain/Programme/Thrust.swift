/// One of the directions the programme pushes in; the case has four. 工作着力点
/// - Source: requirements S8.
package struct Thrust: Equatable, Sendable {
    package let key: ThrustKey
    package let label: Label
    /// By what its state is told, in the pack's order; may be empty.
    package let figures: [ThrustFigure]

    package init(key: ThrustKey, label: Label, figures: [ThrustFigure]) {
        self.key = key
        self.label = label
        self.figures = figures
    }
}
