package import CunceDomain

extension GroupRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice()
        case .unknownPost:
            Notice(.unprocessable, "refusal.group.unknown-post", field: "member")
        case .notAGroup:
            Notice(.unprocessable, "refusal.group.not-a-group", field: "member")
        case .mayNotJoin:
            Notice(.unprocessable, "refusal.group.may-not-join", field: "member")
        case .alreadyInAGroup:
            Notice(.conflict, "refusal.group.already-in-a-group", field: "member")
        case .notInTheGroup:
            Notice(.conflict, "refusal.group.not-in-the-group", field: "member")
        case .leavesBeforeJoining(let from):
            Notice(
                .unprocessable, "refusal.group.leaves-before-joining", ["from": "\(from)"],
                field: "until")
        }
    }
}
