package import CunceDocuments
package import CunceDomain
import CunceStore

/// 碰头记录单: a huddle on paper. Before it, the agenda with room to write; after it, what was noted
/// and decided.
package struct HuddleSheet: Sendable {
    private let facts: TownFacts
    private let words: ProgrammeWords
    private let week: ISOWeek
    private let agenda: HuddleAgenda
    private let review: HuddleReview
    private let huddle: Huddle?
    private let number: Int

    package init(_ facts: TownFacts, _ week: ISOWeek, _ words: ProgrammeWords) {
        self.facts = facts
        self.words = words
        self.week = week
        agenda = HuddleAgenda(facts, week)
        review = HuddleReview(facts, week)
        huddle = facts.town?.huddles.huddle(in: week)
        number = huddle?.number ?? (facts.town?.huddles.all.count ?? 0) + 1
    }

    package func paper(in language: Language, round: String) -> Paper {
        let lines = HuddleSheetLines(
            facts: facts, words: words, year: week.year, language: language)
        let say = lines.say
        let day = huddle.map { Days.long($0.opened.on, in: language) }
        let place = huddle?.place ?? ""
        var blocks: [PaperBlock] = [
            .line(
                say("时间：", "Held on: ") + (day ?? "__________")
                    + say("　地点：", "  Place: ") + (place.isEmpty ? "__________" : place)),
            .line(lines.absent(huddle)),
        ]
        var part = 0
        func section(_ title: String, _ table: PaperTable) {
            guard !table.rows.isEmpty else { return }
            part += 1
            blocks += [.heading(1, lines.numbered(part, title)), .table(table)]
        }
        section(say("上次定的，办得怎样", "What was decided, and what came of it"), lines.review(review))
        section(say("这次的议题", "Agenda"), lines.agenda(agenda, huddle))
        if let huddle, huddle.closed != nil || !huddle.minutes.isEmpty {
            section(say("会上记的", "Minutes"), lines.minutes(huddle))
        }
        if let huddle, huddle.closed != nil || !huddle.decisions.isEmpty {
            section(say("会上定的", "Decisions"), lines.decisions(huddle))
        }
        if huddle?.closed == nil {
            part += 1
            blocks += [
                .heading(
                    1, lines.numbered(part, say("定了什么，谁办，哪天前", "Decided: what, who, by when"))),
                .room(lines: 6),
            ]
        }
        blocks += [
            .line(say("到会签名：", "Signatures of those present:")), .room(lines: 2),
        ]
        return Paper(
            in: language, shape: .form,
            masthead: PaperMasthead(
                left: round, right: say("第 \(number) 次", "No. \(number)")),
            title: say("一周一碰头记录单", "Huddle sheet"),
            subtitle: say(
                "\(facts.division.name) · \(week.year)年第\(week.number)周",
                "\(facts.division.name) · \(WeekNames.long(week, in: .en))"),
            blocks: blocks, notes: [say("日志头 ", "Head ") + facts.head])
    }
}
