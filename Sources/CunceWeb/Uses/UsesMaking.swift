import CunceDomain
import CunceReports
import CunceStore

/// Puts the uses of entries into words and links.
struct UsesMaking {
    let round: RoundSummary?
    let programme: Programme
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    func page(
        _ shell: ShellModel, _ week: ISOWeek, _ rows: [EntryUses.Row], _ papers: Int
    ) -> UsesPage {
        UsesPage(
            shell: shell, week: Self.name(of: week, call, texts),
            before: TextLink(
                text: say("uses.week-before"), href: "/used?week=\(week.previous)"),
            after: week < ISOWeek(containing: call.today)
                ? TextLink(text: say("uses.week-after"), href: "/used?week=\(week.next)") : nil,
            sum: rows.isEmpty
                ? nil : say("uses.sum", ["count": "\(rows.count)", "papers": "\(papers)"]),
            rows: rows.map(row))
    }

    private func row(_ row: EntryUses.Row) -> UseRow {
        UseRow(
            day: Days.near(row.mark.on, call.today, in: language), event: say(row.key),
            text: ISOWeek(row.summary).map { WeekNames.short($0, in: language) } ?? row.summary,
            village: row.village?.name,
            entry: TextLink(
                text: say("entry.number", ["number": "\(row.mark.number)"]),
                href: "/entries/\(row.mark.number)"), uses: row.uses.map(link),
            unused: say(row.village == nil ? "uses.unused-town" : "uses.unused"))
    }

    private func link(_ use: EntryUses.Use) -> TextLink {
        let id = round?.id.text ?? ""
        switch use {
        case .brief(let week, let number, let section, let sentence):
            let heading =
                programme.brief?.sections.first { $0.key.text == section }?.heading
                .text(in: language) ?? section
            return TextLink(
                text: say(
                    "uses.brief",
                    ["number": "\(number)", "section": heading, "sentence": "\(sentence)"]),
                href: "/rounds/\(id)/briefs/\(week)")
        case .agenda(let week, let kind):
            return TextLink(
                text: say("uses.agenda", ["kind": say(kind.nameKey)]),
                href: "/huddle?week=\(week)&round=\(id)")
        case .closedBrief(_, let number):
            return TextLink(text: say("uses.closed-brief", ["number": "\(number)"]))
        case .closedAgenda(let week, let day):
            return TextLink(
                text: day.map {
                    say("uses.closed-agenda", ["day": Days.near($0, call.today, in: language)])
                }
                    ?? say(
                        "uses.closed-agenda-week",
                        ["week": WeekNames.short(week, in: language)]))
        case .sheet(let week):
            return TextLink(
                text: say("uses.sheet"), href: "/rounds/\(id)/weeks/\(week)/sheet")
        case .document(let kind):
            return TextLink(
                text: programme.document(kind)?.title.text(in: language)
                    ?? kind.label.text(in: language), href: "/documents?round=\(id)")
        }
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    /// 第 47 周，11月16日至22日
    static func name(of week: ISOWeek, _ call: Call, _ texts: Texts) -> String {
        texts.say(
            "huddle.week", in: call.language,
            [
                "number": "\(week.number)",
                "from": Days.near(week.monday, call.today, in: call.language),
                "to": Days.near(week.sunday, call.today, in: call.language),
            ])
    }
}
