/// Documents of the programme that went out in a round, beyond those Cunce makes of itself. 应报材料
package struct IssuedPapers: Equatable, Sendable {
    package struct Paper: Equatable, Sendable {
        package let paper: PaperKey
        /// What it was for; `nil` where the pack owes it for no period.
        package let period: Period?
        /// The place it was for or about; `nil` for one of the whole programme, or of a post.
        package let place: DivisionID?
        /// The post it was for or about.
        package let post: PostID?
        /// In the series of its pattern; `nil` for one without.
        package let number: Int?
        /// The number as it stands on it, where the pack gives no pattern; empty where it has none.
        package let reference: String
        /// Empty: whom the pack names.
        package let addressee: String
        package let note: String
        package let at: Occurrence
    }

    /// In the order they were recorded.
    package private(set) var all: [Paper] = []

    package init() {}

    package mutating func apply(_ event: PaperEvent, _ at: Occurrence) {
        switch event {
        case .issued(let issued):
            all.append(
                Paper(
                    paper: issued.paper, period: issued.period, place: issued.place,
                    post: issued.post, number: issued.number, reference: issued.reference ?? "",
                    addressee: issued.addressee, note: issued.note, at: at))
        }
    }

    /// Each period and place has one; a correction may not make it two.
    package func admits(_ event: PaperEvent) -> Bool {
        switch event {
        case .issued(let issued):
            issued.period == nil
                || !all.contains {
                    $0.paper == issued.paper && $0.period == issued.period
                        && $0.place == issued.place && $0.post == issued.post
                }
        }
    }
}
