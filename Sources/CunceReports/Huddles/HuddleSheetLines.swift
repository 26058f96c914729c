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

    func write(_ review: HuddleReview, onto draft: inout PaperDraft<HuddleSheetField>) {
        draft.table(
            [
                .field(.reviewPlace, share: 14), .field(.reviewDecided, share: 34),
                .field(.reviewOwner, share: 22), .field(.reviewResult, share: 30),
            ], of: review.rows, isDense: true
        ) { field, row in
            switch field {
            case .reviewPlace: PaperWords(place(row.village))
            case .reviewDecided:
                PaperWords(row.decision.text, entries: [row.decision.at.entry])
            case .reviewOwner: PaperWords(ownerAndDue(row.owner, row.due))
            default: PaperWords(outcome(row))
            }
        }
    }

    /// - Parameter huddle: the one of its week, which may have put items off.
    func write(
        _ agenda: HuddleAgenda, _ huddle: Huddle?,
        onto draft: inout PaperDraft<HuddleSheetField>
    ) {
        draft.table(
            [
                .field(.agendaKind, share: 14), .field(.agendaPlace, share: 14),
                .field(.agendaMatter, share: 42), .field(.agendaPost, share: 18),
                .field(.agendaDays, share: 12, isCentred: true),
            ], of: agenda.groups.flatMap { group in group.items.map { (group.kind, $0) } },
            isDense: true, merging: .agendaKind
        ) { field, row in
            let (kind, item) = row
            return switch field {
            case .agendaKind: PaperWords(name(of: kind))
            case .agendaPlace: PaperWords(place(item.village))
            case .agendaMatter:
                PaperWords(item.text + remark(item, huddle), entries: item.entries)
            case .agendaPost: PaperWords(item.post.map(post) ?? "")
            default: PaperWords(item.days.map(String.init) ?? "")
            }
        }
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

    func write(minutesOf huddle: Huddle, onto draft: inout PaperDraft<HuddleSheetField>) {
        draft.table(
            [
                .field(.minutesPlace, share: 16), .field(.minutesText, share: 60),
                .field(.minutesBy, share: 24),
            ], of: huddle.minutes, isDense: true
        ) { field, minute in
            switch field {
            case .minutesPlace: PaperWords(place(village(minute.village)))
            case .minutesText: PaperWords(minute.text, entries: [minute.at.entry])
            default: PaperWords(post(minute.at.post))
            }
        }
    }

    func write(decisionsOf huddle: Huddle, onto draft: inout PaperDraft<HuddleSheetField>) {
        draft.table(
            [
                .field(.decisionsPlace, share: 16), .field(.decisionsText, share: 50),
                .field(.decisionsOwner, share: 34),
            ], of: huddle.decisions, isDense: true
        ) { field, decision in
            switch field {
            case .decisionsPlace: PaperWords(place(village(decision.village)))
            case .decisionsText: PaperWords(decision.text, entries: [decision.at.entry])
            default: PaperWords(owner(of: decision))
            }
        }
    }

    private func owner(of decision: Huddle.Decision) -> String {
        let task = tasks.first { $0.id == decision.task }
        let owner = task?.owner ?? decision.errand?.owner
        return owner == nil && decision.isAsk
            ? say("请县里协调", "Asked of the county")
            : ownerAndDue(owner, task?.due ?? decision.errand?.due)
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
        let late = row.daysOverdue.map {
            say("逾期\($0)天", $0 == 1 ? "1 day overdue" : "\($0) days overdue")
        }
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
