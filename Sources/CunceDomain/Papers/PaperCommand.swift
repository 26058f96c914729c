/// What one may ask of the documents of the programme.
package enum PaperCommand: Codable, Equatable, Sendable {
    /// One went out, on the day of the request.
    case record(PaperDraft)

    package struct PaperDraft: Codable, Equatable, Sendable {
        package let paper: PaperKey
        package let period: Period?
        package let place: DivisionID?
        package let post: PostID?
        /// As typed: `7`, or the whole number as it stands on the paper.
        package let number: String
        package let addressee: String
        package let note: String

        package init(
            paper: PaperKey, period: Period? = nil, place: DivisionID? = nil,
            post: PostID? = nil, number: String = "", addressee: String = "", note: String = ""
        ) {
            self.paper = paper
            self.period = period
            self.place = place
            self.post = post
            self.number = number
            self.addressee = addressee
            self.note = note
        }
    }
}
