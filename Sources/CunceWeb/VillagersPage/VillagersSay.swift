import Mustache

/// Saying what is still wrong. Part of template `villagers`.
struct VillagersSay: MustacheParent, Equatable, Sendable {
    let action: String
    let typed: String
    let complaint: String?
    /// Within how many days the town answers, where the programme says so.
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
    let answer: String
    /// Example: `11月18日答复`.
    let day: String

    func child(named tag: String) -> Any? {
        switch tag {
        case "matter": matter
        case "answer": answer
        case "day": day
        default: nil
        }
    }
}
