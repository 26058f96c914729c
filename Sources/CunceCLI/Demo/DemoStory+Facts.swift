import CunceDomain

/// What is known of every village before the round begins: figures of the years, and what those
/// who know the villages say of them.
extension DemoStory {
    /// Yuan in each of the last three years, the oldest first.
    private static let incomes: [String: [Int]] = [
        "xikengdian": [44_000, 46_000, 48_000], "dianhou": [61_000, 58_000, 52_000],
        "yanggang": [41_000, 43_000, 46_000], "longan": [72_000, 74_000, 75_000],
        "changshan": [38_000, 39_000, 37_000], "shangping": [10_000, 11_000, 12_000],
        "梅坑村": [91_000, 86_000, 84_000], "竹源村": [30_000, 31_000, 29_000],
        "半山村": [26_000, 27_000, 28_000],
    ]

    /// What is so of a village; everything else that is asked was judged not to be so.
    private static let judged: [String: [FactKey]] = [
        "xikengdian": ["projects-stalled", "work-stuck"],
        "dianhou": ["team-unable", "team-disunited"],
        "yanggang": ["legacy-unresolved", "demands-unresolved", "team-disunited"],
        "longan": ["legacy-unresolved", "team-distrusted"],
        "changshan": ["team-disunited", "work-stuck", "legacy-unresolved"],
        "shangping": ["team-unable", "work-stuck"],
        "竹源村": ["projects-stalled", "team-distrusted"], "半山村": ["work-stuck"],
        "茶山村": ["team-disunited"],
    ]

    private static let asked: [FactKey] = [
        "team-unable", "team-absent", "team-distrusted", "legacy-unresolved",
        "demands-unresolved", "factions", "projects-stalled", "team-disunited", "work-stuck",
    ]

    /// Of these nobody has said everything yet.
    private static let halfKnown: Set<String> = ["枫林村", "湖头村"]

    mutating func tellFacts() {
        let keys = DemoTown.villages.map(\.key) + DemoList.names.dropFirst(DemoTown.villages.count)
        let years = [3, 2, 1].map { Period(.year, containing: today).moved(by: -$0) }
        for (place, year) in years.enumerated() {
            tell(
                "facts-income-\(year)", day(-111), at: 565 + place, "office",
                .facts(
                    .record(
                        keys.enumerated().compactMap { number, key in
                            // One yearbook page has not come yet.
                            guard let village = villages[key], place < 2 || key != "湖头村"
                            else { return nil }
                            return .init(
                                place: village, fact: "collective-income", period: year,
                                value: .number(Rational(income(of: key, number, place))),
                                source: .imported, basis: "县农经站年报")
                        })))
            tell(
                "facts-satisfaction-\(year)", day(-111), at: 570 + place, "office",
                .facts(
                    .record(
                        keys.enumerated().compactMap { number, key in
                            guard let village = villages[key] else { return nil }
                            let share = satisfaction(of: key, number, place)
                            return .init(
                                place: village, fact: "satisfaction", period: year,
                                value: .number(Rational(share, over: 100)), basis: "年度测评")
                        })))
        }
        for (step, year) in years.prefix(2).enumerated() {
            tell(
                "facts-handed-in-\(year)", day(-111), at: 580 + step, "office",
                .facts(.handIn(DemoTelling.root, period: year, word: "公开情况当年没有统计")))
            tell(
                "facts-closed-\(year)", day(-111), at: 590 + step, "secretary",
                .facts(.close(DemoTelling.root, period: year, word: "")))
        }
        for (number, key) in keys.enumerated() { judge(key, number) }
    }

    private mutating func judge(_ key: String, _ number: Int) {
        guard let village = villages[key] else { return }
        let holds = Self.judged[key] ?? []
        let asked = Self.halfKnown.contains(key) ? Array(Self.asked.prefix(5)) : Self.asked
        var drafts = asked.map { fact in
            FactsCommand.RecordDraft(
                place: village, fact: fact, period: nil, value: .judgement(holds.contains(fact)))
        }
        if key == "shangping" {
            drafts.append(
                .init(
                    place: village, fact: "secretary-vacant", period: nil,
                    value: .state(from: day(-160), until: day(-120))))
        }
        let post =
            DemoTown.villages.first { $0.key == key }?.cadre
            ?? ["area-a", "area-b", "area-c"][number % 3]
        tell(
            "facts-judged-\(village)", day(-110), at: 540 + number, post,
            .facts(.record(drafts)))
    }

    private func income(of key: String, _ number: Int, _ year: Int) -> Int {
        if let known = Self.incomes[key] { return known[year] }
        let first = 52_000 + (number * 7_300) % 61_000
        return first / 1_000 * 1_000 + year * (1_000 + number % 4 * 1_000)
    }

    /// Unit: percent.
    private func satisfaction(of key: String, _ number: Int, _ year: Int) -> Int {
        // One that was well content, until the water stayed away for weeks.
        if key == "茶山村" { return [86, 85, 73][year] }
        let isLagging = Self.incomes[key].map { $0[0] < 80_000 } ?? false
        return (isLagging ? 58 : 76) + (number * 5) % 13 + (isLagging ? -year : year)
    }
}
