import CunceDomain
import CunceReports
import CunceStore

/// What can be done with a study tour, as its address says it.
enum TourAct: String, CaseIterable {
    case pay, learnt, adopt, link

    var done: String {
        switch self {
        case .pay: "done.tour-paid"
        case .learnt: "done.tour-learnt"
        case .adopt, .link: "done.tour-adopted"
        }
    }

    /// - Parameters:
    ///   - id: of the form; a new task takes it.
    ///   - villages: of the round.
    func command(
        _ tour: TourID, _ id: CommandID, _ villages: [VillageFacts], _ call: Call
    ) throws(FieldComplaint) -> TourCommand {
        switch self {
        case .pay:
            return .pay(tour, payer: call.form["payer"], amount: try call.money("amount"))
        case .learnt: return .sayLearnt(tour, call.form["learnt"])
        case .adopt:
            guard
                let village = villages.first(where: {
                    $0.village.code == call.form["village"]
                })
            else { throw FieldComplaint(field: "village", key: "refusal.form.choose") }
            return .adopt(
                tour,
                .init(
                    kase: village.summary.id, task: TaskID(id.text),
                    new: .init(
                        title: call.form["title"], owner: try call.choice("owner", PostID.self),
                        due: try call.day("due"))))
        case .link:
            let task = try call.choice("task", TaskID.self)
            guard
                let village = villages.first(where: {
                    $0.known.tasks.contains { $0.id == task }
                })
            else { throw FieldComplaint(field: "task", key: "refusal.form.choose") }
            return .adopt(tour, .init(kase: village.summary.id, task: task, new: nil))
        }
    }
}
