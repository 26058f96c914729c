package import CunceDomain

extension CalendarRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .noDays:
            Notice(.unprocessable, "refusal.calendar.no-days")
        case .tooMany(let most):
            Notice(.unprocessable, "refusal.calendar.too-many", ["most": "\(most)"])
        case .farAway(let day):
            Notice(.unprocessable, "refusal.calendar.far-away", ["day": "\(day)"], field: "day")
        }
    }
}
