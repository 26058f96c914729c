/// The four columns of a list of divisions, as a statistics office writes them.
package enum DivisionColumn: Int, CaseIterable, Sendable {
    case code = 1
    case name, level, parent
}
