/// What can happen to the documents of the programme.
package enum PaperEvent: Equatable, Sendable {
    case issued(Issued)

    package struct Issued: Codable, Equatable, Sendable {
        package var paper: PaperKey
        package var period: Period?
        package var place: DivisionID?
        package var post: PostID?
        package var number: Int?
        package var reference: String?
        package var addressee: String
        package var note: String

        package init(
            paper: PaperKey, period: Period?, place: DivisionID?, post: PostID?,
            number: Int?, reference: String?, addressee: String, note: String
        ) {
            self.paper = paper
            self.period = period
            self.place = place
            self.post = post
            self.number = number
            self.reference = reference
            self.addressee = addressee
            self.note = note
        }
    }
}
