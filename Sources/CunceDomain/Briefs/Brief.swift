/// 专报: the bulletin that goes up after a huddle, made from the week's entries.
package struct Brief: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Composed and not yet signed.
        case draft
        /// Given back by the signer with a reason; the office hands it in again.
        case returned
        case signed
        /// On its way to at least one post of the county.
        case sent
        /// Everybody it went to has said that it came.
        case acknowledged
    }

    package let week: ISOWeek
    /// 第N期, 1 for the first of the year; see `BriefNumber`.
    package let number: Int
    /// Keys of the sections in the order of the paper.
    let keys: [String]
    /// All paragraphs in the order of the paper, those left out too.
    package internal(set) var lines: [BriefLine]
    /// Edited lines whose composed words were other ones when it was composed anew.
    package internal(set) var dropped: [BriefLine] = []
    package let composed: Occurrence
    /// The journal's head when it was composed: printed on the paper.
    package let head: String
    /// The last time the signer gave it back, while it is returned.
    package internal(set) var returned: Return?
    /// The last time it was handed in again after that.
    package internal(set) var handedIn: Occurrence?
    package internal(set) var signed: Occurrence?
    /// One for each post it went to, in that order.
    package internal(set) var deliveries: [Delivery] = []

    package struct Return: Equatable, Sendable {
        package let reason: String
        package let at: Occurrence
    }

    package struct Delivery: Equatable, Sendable {
        package let to: PostID
        package let way: Way
        /// How it went, on paper: 机要交换, handed over.
        package let word: String
        package let at: Occurrence
        package internal(set) var acknowledged: Acknowledgement?
    }

    package struct Acknowledgement: Equatable, Sendable {
        package let way: Way
        package let word: String
        package let at: Occurrence
    }

    init(_ composed: BriefEvent.Composed, _ at: Occurrence) {
        week = composed.week
        number = composed.number
        keys = composed.sections.map(\.key)
        lines = BriefLine.all(of: composed.sections)
        self.composed = at
        head = composed.head
    }

    package var state: State {
        guard signed != nil else { return returned == nil ? .draft : .returned }
        if deliveries.isEmpty { return .signed }
        return deliveries.allSatisfy { $0.acknowledged != nil } ? .acknowledged : .sent
    }

    /// The paper as it reads.
    package var sections: [BriefSection] {
        keys.map { key in
            BriefSection(
                key: key,
                paragraphs: lines.filter { $0.section == key && !$0.isOut }.map(\.words))
        }
    }

    /// Global number of the last entry that changed its words: what a signer says to have read.
    package var version: Int {
        lines.flatMap(\.edits).map(\.at.entry).reduce(composed.entry, max)
    }

    package func line(_ section: String, _ place: Int) -> BriefLine? {
        lines.first { $0.section == section && $0.place == place }
    }

    package func delivery(to post: PostID) -> Delivery? { deliveries.first { $0.to == post } }
}
