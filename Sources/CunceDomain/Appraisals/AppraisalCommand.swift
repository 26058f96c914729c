/// What one may ask of an appraisal.
package enum AppraisalCommand: Codable, Equatable, Sendable {
    case open(OpenDraft)
    case setTargets([AppraisalEvent.Target], reason: String)
    case tie(TieDraft)
    case untie(FactKey, subject: String, period: Period?, reason: String)
    case assessSelf(words: String, how: PersonnelActionEvent.Way)
    /// - Parameter evidence: one piece a line.
    case rate(FactKey, value: String, evidence: String)
    case handIn
    case notify(how: PersonnelActionEvent.Way)
    case answer(words: String, isObjection: Bool, how: PersonnelActionEvent.Way)
    case review(isUpheld: Bool, words: String)
    case decide(GradeKey, reason: String)
    case close(words: String)

    package struct OpenDraft: Codable, Equatable, Sendable {
        package let person: PersonID
        package let post: PostID
        package let scheme: AppraisalKey
        package let period: Period
        package let town: DivisionID
        package let assessor: PostID?
        package let reviewer: PostID?
        package let decider: PostID?
        package let raters: [AppraisalEvent.Rater]

        package init(
            person: PersonID, post: PostID, scheme: AppraisalKey, period: Period,
            town: DivisionID, assessor: PostID?, reviewer: PostID?, decider: PostID?,
            raters: [AppraisalEvent.Rater]
        ) {
            self.person = person
            self.post = post
            self.scheme = scheme
            self.period = period
            self.town = town
            self.assessor = assessor
            self.reviewer = reviewer
            self.decider = decider
            self.raters = raters
        }

        /// What tells files about one post apart: at most one for each.
        package var matter: String { "\(scheme)/\(period)" }

        package var key: FixedSchemes.Key {
            .init(kind: .appraisal, scheme: scheme.text, town: town, period: period)
        }
    }

    package struct TieDraft: Codable, Equatable, Sendable {
        package let fact: FactKey
        /// `nil` for the appraised period, or for what is told as of a day.
        package let period: Period?
        /// As people type it.
        package let value: String
        /// One piece a line.
        package let evidence: String

        package init(fact: FactKey, period: Period?, value: String, evidence: String) {
            self.fact = fact
            self.period = period
            self.value = value
            self.evidence = evidence
        }
    }
}
