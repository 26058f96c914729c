import CunceDomain

/// Sorts the tasks of a case by dimension and by who answers for them.
struct VillageTasks {
    let kase: Case
    let day: CivilDate

    private var counted: [PlanTask] {
        kase.tasks.all.filter { $0.state != .dropped && kase.stands($0) }
    }

    var groups: [VillageCase.Group] {
        let weighted = Dimension.allCases.enumerated().sorted { left, right in
            let weights = (weight(left.element), weight(right.element))
            return (weights.1, left.offset) < (weights.0, right.offset)
        }
        let named = weighted.map { group($0.element) }
        return (named + [group(nil)]).filter { !$0.tasks.isEmpty }
    }

    /// - Parameter code: of the village.
    func duties(_ programme: Programme, of code: String) -> [VillageCase.Duty] {
        let streams = programme.workstreams.map(\.key)
        let own = Set(programme.linkSlots(ofVillage: code).map(\.key))
        let links = programme.linkSlots.flatMap { slot -> [VillageCase.Duty] in
            let holders = kase.links.holders(of: slot.key).map(\.post)
            guard !holders.isEmpty else {
                guard own.contains(slot.key) else { return [] }
                return [
                    .init(slot: slot.key, help: nil, post: nil, cells: streams.map { _ in [] })
                ]
            }
            return holders.map { duty(slot.key, nil, $0, streams) }
        }
        let helps = programme.helps.flatMap { help -> [VillageCase.Duty] in
            let givers = kase.supports.givers(of: help.key).map(\.post)
            guard givers.isEmpty, help.isOneOfTheThree, help.minPerVillage > 0 else {
                return givers.map { duty(nil, help.key, $0, streams) }
            }
            return [.init(slot: nil, help: help.key, post: nil, cells: streams.map { _ in [] })]
        }
        let known = kase.links.linked.union(kase.supports.paired)
        let others = Set(counted.map(\.owner)).subtracting(known).sorted()
        return links + helps + others.map { duty(nil, nil, $0, streams) }
    }

    private func duty(
        _ slot: LinkSlotKey?, _ help: HelpKey?, _ post: PostID, _ streams: [WorkstreamKey]
    ) -> VillageCase.Duty {
        .init(
            slot: slot, help: help, post: post,
            cells: streams.map { stream in
                counted.filter { task in
                    task.owner == post && kase.workstream(of: task) == stream
                }
            })
    }

    private func weight(_ dimension: Dimension) -> Int {
        kase.diagnosis.weight(of: dimension) ?? 0
    }

    private func group(_ dimension: Dimension?) -> VillageCase.Group {
        let own = counted.filter { kase.dimension(of: $0) == dimension }.sorted { left, right in
            (urgency(left), left.due, left.id) < (urgency(right), right.due, right.id)
        }
        return .init(
            dimension: dimension, tasks: own,
            done: own.count { $0.state == .done || $0.state == .verified })
    }

    private func urgency(_ task: PlanTask) -> Int {
        if kase.isLeft(task) { return 4 }
        if task.daysOverdue(on: day) != nil { return 0 }
        switch task.state {
        case .stuck: return 1
        case .returned: return 2
        case .inHand: return 3
        case .open: return 4
        case .done: return 5
        case .verified: return 6
        case .dropped: return 7
        }
    }
}
