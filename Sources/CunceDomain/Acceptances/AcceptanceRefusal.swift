/// Why a step of acceptance is not taken.
package enum AcceptanceRefusal: Error, Equatable, Sendable {
    /// What is wrong with one of the facts that were told together.
    package struct Complaint: Equatable, Sendable {
        package let fact: FactKey
        package let refusal: AcceptanceRefusal
        /// It is about what shows the fact, not about its value.
        package let isOfEvidence: Bool

        package init(_ fact: FactKey, _ refusal: AcceptanceRefusal, isOfEvidence: Bool = false) {
            self.fact = fact
            self.refusal = refusal
            self.isOfEvidence = isOfEvidence
        }
    }

    case field(FieldFault)
    /// The village is not being rectified: there is nothing to verify yet.
    case notUnderWay
    /// The pack does not say how such a village is verified.
    case noScheme
    /// It waits for another step, or is over.
    case otherStep
    case alreadyGraduated
    case noAssessors
    case unknownPost
    case vacantPost(Label)
    /// By which parts of the pack's rule those who were named may not assess.
    case mayNotAssess([BarredAssessor])
    /// Whoever worked on the village does not assess it.
    case helped(Label)
    /// Proposing, assessing and deciding are three people's (product principle 9).
    case oneInTwoParts
    /// Whoever decides on the exit does not ask for acceptance.
    case deciderAsks
    /// Only whoever was named assesses.
    case notAnAssessor
    case reasonMissing
    case nothingTold
    /// Everything that is wrong with what was told, in the order of the form.
    case several([Complaint])
    case factNotAsked
    /// Its number comes from the ballots.
    case comesFromBallots(Label)
    case valueNotRead(Label)
    case shareOutOfRange(Label)
    /// Nothing shows what was told.
    case evidenceMissing(Label)
    case otherPeriod(Period.Unit)
    /// Whose word this is: that of the bodies that confirm.
    case confirmedByOthers([Label])
    case unknownSample
    case noBallot
    case householdsMissing
    /// Fewer than the rule asks, with what its share is of.
    case sampleTooSmall(AcceptanceSample.Least, of: Label?)
    /// More than there are.
    case sampleTooLarge(households: Int)
    /// Ballots have been read: they were drawn for.
    case alreadyCounted
    /// The pack asks by codes only, or by papers only.
    case papersNotAsked
    case codesNotAsked
    case codesMissing
    /// Codes are out already and nobody says why there are others.
    case codesReasonMissing
    /// Papers that were read, answers by code, codes that are asked for.
    case moreThanDrawn(papers: Int, answered: Int, codes: Int, drawn: Int)
    /// More papers than codes leave room for: so many households have a code that is out, or
    /// answered by one.
    case papersBeyondRoom(papers: Int, room: Int, reserved: Int, drawn: Int, areOut: Bool)
    case noCodesOut
    /// Somebody can still answer by code.
    case codesOut(Label)
    /// Codes are shown once.
    case codesShown
    case notDrawn
    case noSuchSlip(Int, drawn: Int)
    case slipTwice(Int)
    case unknownAnswer
    case nothingCounted
    /// A third person does not read: two have.
    case twoHaveRead
    /// Slips that the two read differently, or only one has read.
    case ballotsOpen([Int])
    case factsMissing([Label])
    /// What the rules come to is otherwise, and nobody says why.
    case differs(Finding.Verdict)
    /// What was reached has to last first.
    case tooEarly(from: CivilDate)
    case dayOver
    case notWatched
    /// The day of the look lies before the day the village left the list.
    case lookBeforeExit(on: CivilDate, left: CivilDate)
    case unknownCheck
    /// This look was written down for the day already: several on one day are one.
    case lookedThatDay(Label, on: CivilDate)
    /// The watch is not over.
    case watchRuns(until: CivilDate)
    /// Work of the case that somebody still owes.
    case tasksOpen(Int)
    /// The last look found that it has not held.
    case slipped(Label, on: CivilDate)
    /// Looks that are still owed.
    case lookMissing(Label, due: CivilDate)
}
