import CunceDomain

extension ClassingRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .noClasses: Notice(.unprocessable, "refusal.classing.no-classes")
        case .unknownClass:
            Notice(.unprocessable, "refusal.classing.unknown-class", field: "classes")
        case .diagnosisMissing: Notice(.conflict, "refusal.classing.diagnosis-missing")
        case .differs(let proposed):
            Notice(
                .unprocessable,
                proposed.isEmpty
                    ? "refusal.classing.differs-from-none" : "refusal.classing.differs",
                field: "reason")
        }
    }
}
