import CunceDomain

extension SignalRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .notAVillage: Notice(.unprocessable, "refusal.signal.not-a-village")
        case .notStated: Notice(.unprocessable, "refusal.signal.not-stated")
        case .unknownSignal: Notice(.unprocessable, "refusal.signal.unknown")
        case .standsNoMore: Notice(.conflict, "refusal.signal.stands-no-more")
        case .changedMeanwhile: Notice(.conflict, "refusal.signal.changed")
        case .othersInCharge: Notice(.forbidden, "refusal.signal.others-in-charge")
        case .answered: Notice(.conflict, "refusal.signal.answered")
        }
    }
}

extension SignalCommand {
    /// Key of the short confirmation once it has been carried out.
    package var done: String {
        switch self {
        case .dismiss: "done.signal-dismissed"
        case .takeUp: "done.signal-taken-up"
        }
    }
}
