/// Why nothing is written about an ask.
package enum AskRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// No entry of this round asks for anything under that number.
    case unknownAsk
    case alreadySettled(on: CivilDate)
    /// It has gone up in a formal request, or came back as an instruction: what is said is said
    /// there.
    case isOnItsWay
    /// Settled on a day before it was asked for.
    case beforeAsked(on: CivilDate)
    /// A task belongs to a village with a case.
    case taskNeedsACase
    /// An answer on paper says whose it is.
    case answeredByNobody
}
