/// One of the directions the programme pushes in; the case has four. 工作着力点
/// - Source: requirements S8.
package struct Thrust: Equatable, Sendable {
    package let key: ThrustKey
    package let label: Label

    package init(key: ThrustKey, label: Label) {
        self.key = key
        self.label = label
    }
}
