/// Something that happened in a legacy affair before it was written down here. 历史情况
package struct PastEvent: Equatable, Sendable {
    /// When it happened: the first day of the month or year where no more is known.
    package let day: CivilDate
    package let text: String
    package let at: Occurrence
}
