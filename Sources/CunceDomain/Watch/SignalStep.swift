/// What somebody does about a signal. 接手
package enum SignalStep: String, CaseIterable, Codable, Sendable {
    /// The village is named for the list.
    case candidate
    /// Somebody goes there.
    case visit
    /// It is a task of its case.
    case task
    case other
}
