package import CunceDomain

extension ReminderRefusal {
    package var notice: Notice {
        switch self {
        case .noHour: Notice(.unprocessable, "refusal.reminder.no-hour", field: "hours")
        case .noTime(let typed):
            Notice(.unprocessable, "refusal.reminder.no-time", ["typed": typed], field: "hours")
        case .quietHour(let hour):
            Notice(.unprocessable, "refusal.reminder.quiet", ["hour": hour], field: "hours")
        case .tooManyHours(let most):
            Notice(
                .unprocessable, "refusal.reminder.too-many", ["most": "\(most)"], field: "hours")
        case .noDay: Notice(.unprocessable, "refusal.reminder.no-day", field: "weekdays")
        case .notAnAddress:
            Notice(.unprocessable, "refusal.reminder.not-an-address", field: "address")
        }
    }
}
