package import CunceDocuments
package import CunceDomain
package import CunceStore

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

    /// Reads one; run it inside one snapshot. The sheet of a huddle that was closed says what was
    /// known by the end of the day its closing was written down, whenever it is printed.
    package static func read(
        _ round: RoundSummary, week: ISOWeek, programme: Programme, today: CivilDate,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> HuddleSheet {
        let now = try TownFacts.read(
            round.division, programme: programme, today: today, round: round.id, cache: cache,
            on: connection)
        let known = try HuddleKnown.read(
            now, week: week, programme: programme, today: today, cache: cache, on: connection)
        return HuddleSheet(known.facts, week, programme.words)
    }

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
        var draft = PaperDraft<HuddleSheetField>(
            form: say("一周一碰头记录单", "Huddle sheet"), in: language, shape: .form)
        draft.masthead((.round, round), (.number, say("第 \(number) 次", "No. \(number)")))
        draft.subtitle(
            say(
                "\(facts.division.name) · \(week.year)年第\(week.number)周",
                "\(facts.division.name) · \(WeekNames.long(week, in: .en))"), of: .town, .week)
        let day = huddle.map { Days.long($0.opened.on, in: language) }
        let place = huddle?.place ?? ""
        draft.line(
            say("时间：", "Held on: ") + (day ?? "__________")
                + say("　地点：", "  Place: ") + (place.isEmpty ? "__________" : place),
            of: .heldOn, .place)
        draft.line(lines.absent(huddle), of: .absent)
        write(lines, onto: &draft)
        draft.form(line: say("到会签名：", "Signatures of those present:"))
        draft.room(lines: 2)
        draft.note(say("日志头 ", "Head ") + facts.head, of: .head)
        return draft.paper
    }

    /// The parts that have something to tell, numbered; before it is closed, room to write.
    private func write(
        _ lines: HuddleSheetLines, onto draft: inout PaperDraft<HuddleSheetField>
    ) {
        let say = lines.say
        var part = 0
        func heading(_ title: String) {
            part += 1
            draft.heading(1, lines.numbered(part, title))
        }
        if !review.rows.isEmpty {
            heading(say("上次定的，办得怎样", "What was decided, and what came of it"))
            lines.write(review, onto: &draft)
        }
        if agenda.groups.contains(where: { !$0.items.isEmpty }) {
            heading(say("这次的议题", "Agenda"))
            lines.write(agenda, huddle, onto: &draft)
        }
        if let huddle, !huddle.minutes.isEmpty {
            heading(say("会上记的", "Minutes"))
            lines.write(minutesOf: huddle, onto: &draft)
        }
        if let huddle, !huddle.decisions.isEmpty {
            heading(say("会上定的", "Decisions"))
            lines.write(decisionsOf: huddle, onto: &draft)
        }
        if huddle?.closed == nil {
            heading(say("定了什么，谁办，哪天前", "Decided: what, who, by when"))
            draft.room(lines: 6)
        }
    }
}
