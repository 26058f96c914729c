import CunceDomain

/// A plan that was opened again: what its first version said otherwise, and why it changed.
struct DemoRevision: Sendable {
    /// A measure of the first version that the second leaves out, with its one task.
    struct Dropped: Sendable {
        let measure: DemoMeasure
        let task: String
        let owner: String
        let due: Int
        let reason: String
    }

    let opened: Int
    let reason: String
    /// What a measure was called before, by its place.
    let formerTitles: [Int: String]
    /// Places of the tasks the second version brought.
    let newTasks: Set<Int>
    let dropped: Dropped
    let approved: Int
    let note: String
}

/// A second version that is still being written.
struct DemoDraft: Sendable {
    let opened: Int
    let reason: String
    let objective: String
    let added: DemoMeasure
    let task: String
    let owner: String
    let due: Int
    /// Place of a measure that is taken out while its tasks go on.
    let removed: Int
    let removedFor: String
}

extension DemoRevision {
    static let yanggang = DemoRevision(
        opened: -46, reason: "村民代表会不同意出让校舍，改为招租；饮水和路灯要一起办。",
        formerTitles: [3: "盘活校舍"], newTasks: [7, 8],
        dropped: Dropped(
            measure: DemoMeasure(
                title: "闲置校舍整体出让", workstream: "key-problems", answers: [4],
                lead: "leader-b"),
            task: "校舍出让方案报审", owner: "town-finance", due: -40,
            reason: "村民代表会不同意出让。"),
        approved: -42, note: "同意，招租底价先评估。")
}

extension DemoDraft {
    static let longan = DemoDraft(
        opened: -1, reason: "2019 年测绘图确实找不到，四至要重测；林地发包另定做法。",
        objective: "移民 6 户四至重测、手续办结，进村路通车，议定事项按期办结九成以上。",
        added: DemoMeasure(
            title: "请有资质的单位重测四至", workstream: "key-problems", answers: [0],
            lead: "group-longan"),
        task: "测绘单位进场，6 户到场指界", owner: "group-longan", due: 20, removed: 2,
        removedFor: "林地和村部分开办，原来的做法不再写进策里。")
}
