/// Why a signal is not answered.
package enum SignalRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// Signals are on villages.
    case notAVillage
    /// The programme says nothing of signals.
    case notStated
    case unknownSignal(AcceptancePartKey)
    /// What it rested on is so no more, or is not known.
    case standsNoMore
    /// It rests on other facts than those that were looked at.
    case changedMeanwhile
    /// The village has a case, and other posts are in charge of it.
    case othersInCharge
    /// It was answered already, and nothing is new since.
    case answered
}
