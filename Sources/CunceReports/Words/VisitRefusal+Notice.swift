package import CunceDomain

extension VisitRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .saysNothing:
            Notice(.unprocessable, "refusal.visit.says-nothing", field: "text")
        case .unknownProblem:
            Notice(.unprocessable, "refusal.visit.unknown-problem", field: "problem")
        case .unknownTask:
            Notice(.unprocessable, "refusal.visit.unknown-task", field: "task")
        case .nobodyWent:
            Notice(.unprocessable, "refusal.visit.nobody-went", field: "participants")
        case .tooManyWent(let limit):
            Notice(
                .unprocessable, "refusal.visit.too-many-went", ["limit": "\(limit)"],
                field: "participants")
        case .unknownPost:
            Notice(.unprocessable, "refusal.visit.unknown-post", field: "participants")
        }
    }
}
