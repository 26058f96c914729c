/// A matter somebody put on the agenda of a week beside those that come by themselves. 加的议题
package struct HuddleTopic: Equatable, Sendable {
    package let week: ISOWeek
    /// `nil` for what concerns the whole town.
    package let village: DivisionID?
    package let text: String
    package let at: Occurrence
}
