import Mustache

/// Saying what is still wrong. Part of template `villagers`.
struct VillagersSay: MustacheParent, Equatable, Sendable {
    let action: String
    let typed: String
    let complaint: String?
    /// Within how many days the town answers, where the programme says so; begins with what parts
    /// two sentences.
    let promise: String?

    func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "typed": typed
        case "complaint": complaint.orAbsent
        case "promise": promise.orAbsent
        default: nil
        }
    }
}

/// A matter villagers brought up and what the town answered, both in the town's words.
struct VillagersAnswered: MustacheParent, Equatable, Sendable {
    let matter: String
    /// `nil` while there is none.
    let answer: String?
    /// Example: `11月18日答复`.
    let day: String
    /// The day for an answer has passed.
    let isLate: Bool

    func child(named tag: String) -> Any? {
        switch tag {
        case "matter": matter
        case "answer": answer.orAbsent
        case "day": day
        case "isLate": isLate
        default: nil
        }
    }
}

/// How many messages wait, or that nothing follows from some.
struct VillagersSaidLine: MustacheParent, Equatable, Sendable {
    let text: String
    /// In the town's words; `nil` where there is none, or where it was written for the record only.
    let why: String?

    func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "why": why.orAbsent
        default: nil
        }
    }
}
