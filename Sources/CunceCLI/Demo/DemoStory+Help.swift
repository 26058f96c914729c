import CunceDomain

/// Work groups, pairings and promises.
extension DemoStory {
    mutating func tellHelp() {
        joinGroups()
        for help in DemoHelps.all {
            guard let village = DemoTown.villages.first(where: { $0.key == help.village }) else {
                continue
            }
            pair(help, village)
            for (place, promise) in help.promises.enumerated() {
                tell(promise, place, of: village)
            }
        }
    }

    private mutating func joinGroups() {
        for (place, member) in DemoPosts.members.enumerated() {
            guard let group = member.group else { continue }
            tell(
                "join-\(member.post.key)", -96, at: 560 + place, "office",
                .group(.join(PostID(group), member: member.post.post, from: day(-96))))
        }
    }

    private mutating func pair(_ help: DemoHelp, _ village: DemoVillage) {
        for (place, pairing) in help.pairings.enumerated() {
            tell(
                "pair-\(village.key)-\(place)", village.listed, at: 640 + place, "office",
                .support(
                    village.id,
                    .pair(
                        pairing.help, PostID(pairing.post), from: day(village.listed),
                        term: day(41))))
        }
    }

    private mutating func tell(_ promise: DemoPromise, _ place: Int, of village: DemoVillage) {
        let id = PromiseID("promise-\(village.key)-\(place)")
        // Never before the village is listed and its problems are known.
        let made = max(promise.made, village.diagnosed + 1)
        tell(
            id.text, made, at: 1_000 + place, "office",
            .promise(
                village.id,
                .make(
                    .init(
                        id: id, supporter: PostID(promise.supporter), kind: promise.kind,
                        title: promise.title, amount: promise.yuan.map { $0 * 100 },
                        due: day(max(promise.due, made)),
                        problem: promise.problem.map { problemID($0, village) }))))
        for (number, step) in promise.steps.enumerated() {
            tell(step, number, of: id, promise, village)
        }
    }

    private mutating func tell(
        _ step: DemoPromise.Step, _ number: Int, of id: PromiseID, _ promise: DemoPromise,
        _ village: DemoVillage
    ) {
        let name = "\(id)-\(number)"
        func ask(_ command: PromiseCommand) -> Command { .promise(village.id, command) }
        switch step {
        case .arrived(let day, let amount, let voucher, let by, let confirmed):
            let arrival = ArrivalID(name)
            tell(
                name, day, at: 890, by,
                ask(.reportArrival(id, arrival, amount: amount, voucher: voucher)))
            if let confirmed {
                tell(
                    "\(name)-confirmed", confirmed, at: 940, "office",
                    ask(.confirm(id, arrival, note: "对过凭证。")))
            }
        case .used(let day, let amount, let purpose, let voucher):
            tell(
                name, day, at: 945, "office",
                ask(.reportUse(id, amount: amount, purpose: purpose, voucher: voucher)))
        case .stuck(let day, let reason, let with, let words):
            tell(
                name, day, at: 950, promise.supporter,
                ask(
                    .reportStuck(
                        id, reason: reason, liesWith: with.map { PostID($0) }, words: words)))
        case .unstuck(let day, let note):
            tell(name, day, at: 955, promise.supporter, ask(.free(id, note: note)))
        case .changed(let day, let amount, let due, let reason):
            tell(
                name, day, at: 960, "office",
                ask(.change(id, amount: amount, due: self.day(due), reason: reason)))
        case .released(let day, let reason):
            tell(name, day, at: 965, "office", ask(.release(id, reason: reason)))
        }
    }
}
