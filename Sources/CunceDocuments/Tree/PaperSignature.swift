/// Who issues a paper and on which day, at its end.
package struct PaperSignature: Equatable, Sendable {
    package var issuer: String
    package var day: String

    package init(issuer: String, day: String) {
        self.issuer = issuer
        self.day = day
    }
}
