import CunceDomain

/// The story of one village under rectification: listed, diagnosed, planned, worked on, visited.
struct BenchVillage {
    let town: BenchTown
    let number: Int
    let tasks: Int
    /// How many entries its timeline has in the end, at least those the story needs.
    let entries: Int
    private let division: DivisionID
    private var script: BenchScript

    init(_ town: BenchTown, _ number: Int, tasks: Int, entries: Int) {
        self.town = town
        self.number = number
        self.tasks = tasks
        self.entries = entries
        // The root has the first id, the villages those after it in order.
        division = DivisionID(number + 2)
        let clock = BenchClock(.at(town.day(0), hour: 10))
        script = BenchScript(desk: town.desk(clock), clock: clock, name: "village-\(number)")
    }

    private var kase: CaseID { BenchTown.kase(of: number) }
    private var leader: Actor { town.leader(of: number) }
    private var cadre: Actor { town.cadre(of: number) }

    /// - Returns: how many entries were written.
    mutating func tell() async throws -> Int {
        try await list()
        try await diagnose()
        try await plan()
        try await work()
        var visits = 0
        let wanted = max(0, entries - script.submitted)
        while visits < wanted {
            try await visit(visits, of: wanted)
            visits += 1
        }
        return script.submitted
    }

    private mutating func list() async throws {
        try await script.submit(
            town.office, on: town.day(1),
            .listing(
                kase,
                .list(
                    village: division, round: BenchTown.round,
                    reason: "班子不齐，旧账未清，集体收入薄弱，群众意见集中。", basis: "镇党委会研究决定")))
        let links: [(LinkSlotKey, Actor)] = [
            ("town-leader", leader),
            ("area-secretary", town.actor("area-office-secretary", "area-office-secretary")),
            ("resident-cadre", cadre),
        ]
        for (slot, holder) in links {
            try await script.submit(
                town.office, on: town.day(1),
                .link(kase, .link(slot, holder.post, from: town.day(1))))
        }
    }

    private func problem(_ place: Int) -> ProblemID { ProblemID("problem-\(number)-\(place)") }
    private func measure(_ place: Int) -> MeasureID { MeasureID("measure-\(number)-\(place)") }
    private func task(_ place: Int) -> TaskID { TaskID("task-\(number)-\(place)") }

    private mutating func diagnose() async throws {
        for (place, dimension) in Dimension.allCases.enumerated() {
            let types = town.programme.problemTypes.filter { $0.dimension == dimension }
            guard !types.isEmpty else { continue }
            try await script.submit(
                cadre, on: town.day(8),
                .diagnosis(
                    kase,
                    .recordProblem(
                        .init(
                            id: problem(place), dimension: dimension,
                            type: types[number % types.count].key.text,
                            title: "上半年议定的事有三成没有按期办",
                            severity: Severity(rawValue: number % 3 + 1) ?? .middle, since: nil,
                            evidence: "上半年议定 20 件，到期未办 6 件，没有人跟；会议记录和台账对过。",
                            cause: "分工没有写明，到期没有人问。", voices: 18))))
        }
        try await script.submit(cadre, on: town.day(12), .diagnosis(kase, .submit))
    }

    private static let measures = 8

    private mutating func plan() async throws {
        let streams = town.programme.workstreams
        try await script.submit(
            leader, on: town.day(15),
            .plan(kase, .setObjective("旧账理清，班子配齐，议定事项按期办结九成以上。")))
        for place in 0..<Self.measures where !streams.isEmpty {
            try await script.submit(
                leader, on: town.day(15),
                .plan(
                    kase,
                    .addMeasure(
                        .init(
                            id: measure(place), title: "议定事项一件一件跟，每周上墙",
                            workstream: streams[place % streams.count].key,
                            answers: [problem(place % 4)], lead: leader.post))))
        }
        for place in 0..<tasks {
            try await script.submit(
                leader, on: town.day(16),
                .task(
                    kase,
                    .add(
                        .init(
                            id: task(place), measure: measure(place % Self.measures),
                            title: "第 \(place + 1) 项：材料补正并逐户公示", owner: cadre.post,
                            due: town.day(due(place)), proof: ""))))
        }
        try await script.submit(leader, on: town.day(18), .plan(kase, .submit))
        try await script.submit(
            town.secretary, on: town.day(20), .plan(kase, .approve(note: "镇党委会同意。")))
    }

    /// What is not finished is due in the weeks to come, but for one task in sixteen, which is
    /// overdue: three of forty.
    private func due(_ place: Int) -> Int {
        if place % 4 < 2 { return 40 + place * 2 }
        return place % 16 == 2 ? town.length - 7 : town.length + 5 + place
    }

    /// Of four tasks one is verified, one done, one in hand or stuck, one not begun.
    private mutating func work() async throws {
        for place in 0..<tasks where place % 4 != 3 {
            let began = 24 + place * 80 / max(tasks, 1)
            try await script.submit(cadre, on: town.day(began), .task(kase, .start(task(place))))
            if place % 4 == 2 {
                guard place % 8 == 2 else { continue }
                try await script.submit(
                    cadre, on: town.day(began),
                    .task(kase, .reportStuck(task(place), reason: "缺 2019 年测绘图，档案里没找到。")))
                continue
            }
            try await script.submit(
                cadre, on: town.day(began),
                .task(kase, .finish(task(place), proof: "已逐户公示，照片和签字在村部。")))
            guard place % 4 == 0 else { continue }
            try await script.submit(
                town.office, on: town.day(began),
                .task(kase, .verify(task(place), note: "到现场看过。")))
        }
    }

    /// In the two weeks before the last of a season; of several years, all through them.
    private func visited(_ place: Int, of all: Int) -> Int {
        guard town.length > BenchTown.season else { return 105 + place * 14 / max(all, 1) }
        return 25 + place * (town.length - 25) / max(all, 1)
    }

    private mutating func visit(_ place: Int, of all: Int) async throws {
        let id = VisitID("visit-\(number)-\(place)")
        try await script.submit(
            cadre, on: town.day(visited(place, of: all)),
            .visit(
                kase,
                .record(
                    .init(
                        id: id, text: "和两委对了一遍议定事项，第 \(place + 1) 次；清单在村部墙上。",
                        problem: place % 4 == 0 ? problem(place / 4 % 4) : nil,
                        ask: place % 20 == 7 ? "请县里派测绘半天" : "",
                        participants: [cadre.post, leader.post]))))
    }
}
