/// Why a step of the ladder is not taken further.
package enum PersonnelActionRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// There is none, or none that the asker may know of.
    case unknown
    case unknownRung(RungKey)
    case unknownPost
    /// Nobody holds the post, or somebody else than was meant does.
    case heldByAnother
    /// The rung does not concern posts of this kind.
    case notForSuch(RungSubject)
    /// Organic Law of Villagers' Committees, art. 11: nobody above removes whom villagers chose.
    case electedIsNotAdjusted(RungSubject)
    /// Organic Law of Villagers' Committees, art. 16: only villagers start a recall.
    case recallIsVillagers
    /// Whoever helps of their own will answers to nobody here: it is shown that a promise is open.
    case helpsFreely
    /// The rung is for party members.
    case forPartyMembers
    case groundMissing
    case groundNotOfRung(GroundKey)
    /// The pack has no such trigger for the rung.
    case triggerNotOfRung(TriggerKey)
    /// What the pack asks for as proof.
    case evidenceMissing([Label])
    /// It was not confirmed that it is about no petition, complaint or kinship.
    case notConfirmed
    /// Whoever checked found that the facts are not so.
    case factsNotConfirmed
    /// It is carried out after it was decided.
    case beforeDecision(CivilDate)
    /// Its effect ended on that day; nothing is left to carry out.
    case effectIsOver(CivilDate)
    case deciderMissing
    /// The pack gives the decision to other roles.
    case deciderNotOfRung([RoleKey])
    /// Whoever decides has no authority over the post.
    case deciderWithoutAuthority
    case checkerMissing
    /// Product principle 9: proposer, checker and decider are three persons, and none is the one
    /// concerned.
    case samePerson(PersonnelPart, PersonnelPart)
    /// It waits for something else.
    case notNow(PersonnelAction.Stage)
    case otherPost
    /// Somebody acts in the post while its holder is away.
    case onLeave(until: CivilDate)
    case onlySelf
    /// The day for a statement is not past.
    case statementStillOpen(until: CivilDate)
    /// A statement has had at least this many days.
    case tooSoon(days: Int)
    /// The pack does not state how long it has effect: the decision says so, and under what rule.
    case effectNotStated
    case effectEndsBefore(CivilDate)
    /// The person still holds the post.
    case stillHeld
    case alreadyObjected
    case nothingToObject
    case nothingToReview
    case tooManyPages(most: Int)
}
