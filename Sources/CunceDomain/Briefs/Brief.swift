/// 专报: the bulletin that goes up after a huddle, made from the week's entries.
package struct Brief: Equatable, Sendable {
    package enum State: String, Sendable {
        /// Composed and not yet signed.
        case draft
        case signed
    }

    package let week: ISOWeek
    /// 第N期, 1 for the first of the round.
    package let number: Int
    package let sections: [BriefSection]
    package let composed: Occurrence
    /// The journal's head when it was composed: printed on the paper.
    package let head: String
    package internal(set) var signed: Occurrence?

    package var state: State { signed == nil ? .draft : .signed }
}
