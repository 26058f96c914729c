package import CunceDomain
package import CunceStore

/// A matter that waits for the reader.
package struct WaitingDecision: Equatable, Sendable {
    package enum Matter: Equatable, Sendable {
        /// A plan handed in by somebody else.
        case approvePlan(version: Int)
        /// A brief composed by somebody else.
        case signBrief(ISOWeek, number: Int)
        /// A brief that came back.
        case mendBrief(ISOWeek, number: Int)
        /// A brief that is signed and gone to nobody yet.
        case sendBrief(ISOWeek, number: Int)
        /// A brief that came to the reader's post.
        case acknowledgeBrief(ISOWeek, number: Int)
        /// A formal request that came to the reader's post.
        case answerRequest(FormalRequestID, matter: String)
        /// What came of an instruction the reader's post gave.
        case checkResult(InstructionID, words: String)
        /// An instruction nobody owns.
        case assignInstruction(InstructionID, words: String)
        /// An instruction the reader's post owns and that became no task.
        case carryOut(InstructionID, words: String)
        /// A formal request written by somebody else.
        case signRequest(FormalRequestID, matter: String)
        /// A stage of the screening that is the post's.
        case screenStage(FunnelStageKey, name: Label)
        /// A village somebody else named for the list.
        case decideCandidate(grounds: String)
        /// A diagnosis handed in: the plan is to be made. Whether the last one came back is said
        /// by the plan's page.
        case makePlan(version: Int)
        /// Tasks reported done by others, to be checked; the longest waiting first.
        case verifyTasks([TaskID])
        /// Somebody else asks that the village be verified.
        case arrangeAcceptance
        /// A sheet of acceptance that others handed in.
        case decideAcceptance
    }

    package let matter: Matter
    /// The round it is of; the one looked at unless an earlier one left it.
    package var round: RoundID?
    /// `nil` for what concerns the whole round.
    package let village: DivisionRow?
    package let kase: CaseID?
    /// Since when it waits for whom it waits now.
    package let since: CivilDate
    /// The entries behind it, ascending.
    package let entries: [Int]
    /// The day of what waits, where it has one.
    package var due: CivilDate?

    /// Days past its day, `nil` when not late or without a day.
    package func daysLate(on day: CivilDate) -> Int? {
        due.flatMap { day > $0 ? day.days(since: $0) : nil }
    }
}

extension WaitingDecision.Matter {
    /// Its kind without what it is about.
    package var kind: String {
        switch self {
        case .approvePlan: "approve-plan"
        case .signBrief(let week, _): "sign-brief \(week)"
        case .mendBrief(let week, _): "mend-brief \(week)"
        case .sendBrief(let week, _): "send-brief \(week)"
        case .acknowledgeBrief(let week, _): "acknowledge-brief \(week)"
        case .answerRequest(let id, _): "answer-request \(id)"
        case .checkResult(let id, _): "check-result \(id)"
        case .assignInstruction(let id, _): "assign-instruction \(id)"
        case .carryOut(let id, _): "carry-out \(id)"
        case .signRequest(let id, _): "sign-request \(id)"
        case .screenStage(let stage, _): "screen-stage \(stage)"
        case .decideCandidate: "decide-candidate"
        case .makePlan: "make-plan"
        case .verifyTasks: "verify-tasks"
        case .arrangeAcceptance: "arrange-acceptance"
        case .decideAcceptance: "decide-acceptance"
        }
    }
}
