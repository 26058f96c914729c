import CunceDocuments
import CunceDomain
import CunceStore

/// The lines and tables of a huddle sheet.
struct HuddleSheetLines {
    let facts: TownFacts
    let words: ProgrammeWords
    let year: Int
    let language: Language

    var say: Bilingual { Bilingual(language) }

    func numbered(_ number: Int, _ title: String) -> String {
        let numerals = ["一", "二", "三", "四", "五", "六"]
        return say("\(numerals[number - 1])、\(title)", "\(number). \(title)")
    }

    func absent(_ huddle: Huddle?) -> String {
        let absences = (huddle?.absences ?? []).map { absence in
            let who = post(absence.post)
            return absence.reason.isEmpty
                ? who : say("\(who)（\(absence.reason)）", "\(who) (\(absence.reason))")
        }
        return say("没到会：", "Not there: ")
            + (absences.isEmpty
                ? (huddle?.closed == nil ? "__________" : say("没有记", "nobody noted"))
                : absences.joined(separator: say("、", ", ")))
    }

    func review(_ review: HuddleReview) -> PaperTable {
        PaperTable(
            [
                .init(say("哪里", "Where"), share: 14), .init(say("定了什么", "Decided"), share: 34),
                .init(say("谁办、哪天前", "Who, by when"), share: 22),
                .init(say("办得怎样", "What came of it"), share: 30),
            ],
            rows: review.rows.map { row in
                [
                    .text(place(row.village)),
                    .text(row.decision.text, entries: [row.decision.at.entry]),
                    .text(ownerAndDue(row.owner, row.due)), .text(outcome(row)),
                ]
            }, isDense: true)
    }

    /// - Parameter huddle: the one of its week, which may have put items off.
    func agenda(_ agenda: HuddleAgenda, _ huddle: Huddle?) -> PaperTable {
        PaperTable(
            [
                .init(say("事由", "What is up"), share: 14),
                .init(say("哪里", "Where"), share: 14), .init(say("什么事", "Matter"), share: 42),
                .init(say("谁", "Who"), share: 18),
                .init(say("天数", "Days"), share: 12, isCentred: true),
            ],
            rows: agenda.groups.flatMap { group in
                group.items.map { item in
                    [
                        .text(name(of: group.kind)), .text(place(item.village)),
                        .text(item.text + remark(item, huddle), entries: item.entries),
                        .text(item.post.map(post) ?? ""), .text(item.days.map(String.init) ?? ""),
                    ]
                }
            }, isDense: true
        ).merging(0)
    }

    /// How often it was put off until now, and whether this huddle did so again.
    private func remark(_ item: HuddleAgenda.Item, _ huddle: Huddle?) -> String {
        let times = item.putOffs.count
        let before =
            times > 0
            ? say("（已推后 \(times) 次）", times == 1 ? " (put off once)" : " (put off \(times) times)")
            : ""
        let isPutOff = huddle?.putOffs.contains { $0.isAbout(item.entries, item.task) } ?? false
        return before + (isPutOff ? say("（下周再议）", " (next week)") : "")
    }

    func minutes(_ huddle: Huddle) -> PaperTable {
        PaperTable(
            [
                .init(say("哪里", "Where"), share: 16), .init(say("记了什么", "Noted"), share: 60),
                .init(say("谁记的", "By"), share: 24),
            ],
            rows: huddle.minutes.map { minute in
                [
                    .text(place(village(minute.village))),
                    .text(minute.text, entries: [minute.at.entry]), .text(post(minute.at.post)),
                ]
            }, isDense: true)
    }

    func decisions(_ huddle: Huddle) -> PaperTable {
        PaperTable(
            [
                .init(say("哪里", "Where"), share: 16), .init(say("定了什么", "Decided"), share: 50),
                .init(say("谁办、哪天前", "Who, by when"), share: 34),
            ],
            rows: huddle.decisions.map { decision in
                let task = tasks.first { $0.id == decision.task }
                let owner = task?.owner ?? decision.errand?.owner
                return [
                    .text(place(village(decision.village))),
                    .text(decision.text, entries: [decision.at.entry]),
                    .text(
                        owner == nil && decision.isAsk
                            ? say("请县里协调", "Asked of the county")
                            : ownerAndDue(owner, task?.due ?? decision.errand?.due)),
                ]
            }, isDense: true)
    }

    private var tasks: [TaskSummary] { (facts.villages + facts.ended).flatMap(\.tasks) }

    private func post(_ post: PostID) -> String { facts.posts.text(post, in: language) }

    private func village(_ id: DivisionID?) -> DivisionRow? {
        id.flatMap { id in
            (facts.villages + facts.ended).first { $0.village.id == id }?.village
        }
    }

    private func place(_ village: DivisionRow?) -> String {
        village?.name ?? say("全镇", "The town")
    }

    private func ownerAndDue(_ owner: PostID?, _ due: CivilDate?) -> String {
        [owner.map(post), due.map { Days.text($0, in: language, year: year) }]
            .compactMap(\.self).joined(separator: say("，", ", "))
    }

    private func outcome(_ row: HuddleReview.Row) -> String {
        let late = row.daysOverdue.map { say("逾期\($0)天", "\($0) days overdue") }
        switch row.outcome {
        case .task(let state, let since, let word):
            let name = words.taskStates[state].text(in: language)
            let day = Days.text(since, in: language, year: year)
            let dated = state == .open ? name : "\(name) \(day)"
            return [dated, late, word.isEmpty ? nil : word].compactMap(\.self)
                .joined(separator: say("；", "; "))
        case .owed: return late ?? say("还没报结果", "No result yet")
        case .settled(let day, let result):
            return "\(Days.text(day, in: language, year: year)) \(result)"
        case .asked: return say("已写进专报", "In the brief")
        case .noted: return ""
        }
    }

    private func name(of kind: HuddleAgenda.Kind) -> String {
        switch kind {
        case .topics: say("另加的", "Added")
        case .putOff: say("上次推后", "Put off")
        case .changed: say("变了", "Changed")
        case .overdue: say("逾期", "Overdue")
        case .stuck: say("卡住", "Stuck")
        case .asks: say("请求", "Asks")
        case .decisions: say("定了没办的", "Not done")
        case .instructions: say("批示没办结的", "Instructions not closed")
        }
    }
}
