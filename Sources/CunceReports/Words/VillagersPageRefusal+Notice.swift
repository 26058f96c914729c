import CunceDomain

extension VillagersPageRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .neverSaid(let field, let found): found.notice(at: field)
        case .unknownSubject: Notice(.unprocessable, "refusal.villagers.unknown-subject")
        case .lateWithoutReason:
            Notice(.unprocessable, "refusal.villagers.late-without-reason", field: "why")
        case .putOffWithoutReason(let told):
            Notice(
                .unprocessable, "refusal.villagers.put-off-without-reason", ["day": "\(told)"],
                field: "why")
        case .droppedWithoutReason:
            Notice(.unprocessable, "refusal.villagers.dropped-without-reason", field: "why")
        case .lateWithoutDay:
            Notice(.unprocessable, "refusal.villagers.late-without-day", field: "newDay")
        case .newDayPassed(let day):
            Notice(
                .unprocessable, "refusal.villagers.new-day-passed", ["day": "\(day)"],
                field: "newDay")
        case .notLate: Notice(.unprocessable, "refusal.villagers.not-late", field: "newDay")
        case .tooMany(let limit):
            Notice(.unprocessable, "refusal.villagers.too-many", ["limit": "\(limit)"])
        case .notReleased: Notice(.conflict, "refusal.villagers.not-released")
        case .noMessage:
            Notice(.unprocessable, "refusal.villagers.no-message", field: "messages")
        case .unknownMessage:
            Notice(.conflict, "refusal.villagers.unknown-message", field: "messages")
        case .unknownMatter: Notice(.notFound, "refusal.villagers.unknown-matter")
        case .alreadyAnswered: Notice(.conflict, "refusal.villagers.already-answered")
        case .notAName(let typed):
            Notice(
                .unprocessable, "refusal.villagers.not-a-name", ["name": typed], field: "names")
        case .tooManyNames(let limit):
            Notice(
                .unprocessable, "refusal.villagers.too-many-names", ["limit": "\(limit)"],
                field: "names")
        case .switchedOff: Notice(.conflict, "refusal.villagers.switched-off")
        }
    }
}

extension NeverSaid.Found {
    /// Names the word and the field it stands in.
    fileprivate func notice(at field: String) -> Notice {
        let words = ["field": FieldWords.key(of: field)]
        return switch self {
        case .belittling(let word):
            Notice(
                .unprocessable, "refusal.villagers.belittling", ["word": word], words: words,
                field: field)
        case .name(let name):
            Notice(
                .unprocessable, "refusal.villagers.name", ["word": name], words: words,
                field: field)
        case .number(let number):
            Notice(
                .unprocessable, "refusal.villagers.number", ["word": number], words: words,
                field: field)
        }
    }
}
