import CunceDomain
import CuncePacks
import CunceReports
import Foundation
import Testing

/// Sentences of every kind of rule, word for word.
@Suite struct SayingRulesInWords {
    private static let files = [
        "programme.yaml": """
        key: small
        version: 1.0.0
        title: {zh: 小方案, en: Small programme}
        issuer: {zh: 镇党委, en: Town committee}
        not-stated: [duties, acceptance, papers]
        """,
        "roles.yaml": """
        roles:
          - {key: head, label: {zh: 村主任, en: Village head}, standing: village-cadre, kind: committee, level: village}
          - {key: leader, label: {zh: 镇领导, en: Town leader}, standing: linked-leader, kind: party, level: town}
        """,
        "facts.yaml": """
        unit-kinds:
          - {key: town, label: {zh: 镇, en: Town}, listed: false}
          - {key: village, label: {zh: 村, en: Village}, under: town}
        facts:
          - {key: income, label: {zh: 集体收入, en: Collective income}, about: unit, type: money, each: year, better: higher}
          - {key: monthly, label: {zh: 当月收入, en: Monthly income}, about: unit, type: money, each: month}
          - {key: content, label: {zh: 满意度, en: Satisfaction}, about: unit, type: share, each: year, better: higher}
          - {key: vacant, label: {zh: 书记空缺, en: Secretary's post vacant}, about: unit, type: state}
          - {key: quarrel, label: {zh: 班子不团结, en: Team disunited}, about: unit, type: judgement}
          - {key: accident, label: {zh: 发生事故, en: Accident}, about: unit, type: event}
          - {key: asked, label: {zh: 走访户数, en: Households asked}, about: unit, type: number, measure: {zh: 户, en: households}}
          - {key: against, label: {zh: 不满意户数, en: Households dissatisfied}, about: unit, type: number, measure: {zh: 户, en: households}}
          - key: ill
            label: {zh: 突出问题, en: Leading ill}
            about: unit
            type: choice
            choices: [{key: money, label: {zh: 穷, en: Poor}}, {key: order, label: {zh: 乱, en: Disorder}}]
        """,
        "indices.yaml": """
        indices:
          - key: overall
            label: {zh: 综合指数, en: Overall index}
            unit-kind: village
            each: year
            parts:
              - {fact: income, weight: 1, normalise: min-max}
            bands:
              - {key: good, label: {zh: 好, en: Good}, from: 0.5}
              - {key: bad, label: {zh: 差, en: Bad}, from: 0}
        """,
        "ladder.yaml": """
        rungs:
          - {key: talk, label: {zh: 约谈, en: Talk}, does: talk, subjects: [party, committee], reply-within: 5 days}
        """,
    ]

    /// What a condition says; beside it all others, for a pack has no fact nobody asks for.
    private func said(_ condition: String, in language: Language) throws -> [String] {
        let others = Self.sentences.map(\.condition).enumerated().map { place, condition in
            """
              - key: other-\(place)
                label: {zh: 其他, en: Others}
                when: \(condition)
            """
        }
        var files = Self.files
        files["screening.yaml"] = """
            criteria:
              - key: other
                label: {zh: 另一情形, en: Another situation}
                when: {fact: quarrel}
              - key: tested
                label: {zh: 情形, en: Situation}
                when: \(condition)
            \(others.joined(separator: "\n"))
            tracks:
              - key: all
                label: {zh: 列入, en: Listed}
                criteria: [\(others.indices.map { "other-\($0), " }.joined())tested, other]
            """
        let programme = try PackReading.read(files: files.mapValues { Data($0.utf8) }).get()
        let outline = ProgrammeOutline(programme, try WordsCatalogues.texts(), in: language)
        let entries = outline.sections.flatMap(\.groups).flatMap(\.entries)
        let entry = try #require(entries.first { $0.clause?.path == "criteria[1]" })
        return entry.all.map(\.sentence)
    }

    struct Saying: CustomStringConvertible, Sendable {
        let condition: String
        let chinese: String
        let english: String
        var description: String { condition }

        init(_ condition: String, _ chinese: String, _ english: String) {
            self.condition = condition
            self.chinese = chinese
            self.english = english
        }
    }

    static let sentences: [Saying] = [
        .init(
            "{fact: income, below: 50000}", "上年集体收入低于5万元。",
            "Collective income below CNY 50,000 in the last full year."
        ),
        .init(
            "{fact: content, below: 60 %, running: 2}", "满意度连续2年低于60%。",
            "Satisfaction below 60 % in each of the last 2 years."
        ),
        .init(
            "{fact: monthly, take: sum, over: 12, at-most: 8500}", "上月当月收入12个月合计不超过8500元。",
            "The sum of monthly income over 12 months at most CNY 8,500 in the last full month."
        ),
        .init(
            "{fact: content, change: {below: -5 %}}", "上年满意度比前一年下降超过5个百分点。",
            "Satisfaction fell by more than 5 percentage points in the last full year against the "
                + "year before."
        ),
        .init(
            "{fact: vacant, longer-than: 3 months}", "书记空缺持续超过3个月。",
            "Secretary's post vacant for more than 3 months."
        ),
        .init("{fact: quarrel, is: no}", "没有“班子不团结”的情形。", "Not so: team disunited."),
        .init(
            "{fact: accident, times: 2, within: 1 year}", "1年内发生事故不低于2次。",
            "Accident, at least 2 times within 1 year."
        ),
        .init(
            "{fact: ill, is: [money, order]}", "突出问题为“穷”或“乱”。",
            "Leading ill is “Poor” or “Disorder”."
        ),
        .init(
            "{fact: income, worst: 10 %, among: siblings}", "上年集体收入在同一上级的各单位中排在后10%。",
            "Collective income is among the worst 10 % of those under the same unit in the last "
                + "full year."
        ),
        .init(
            "{fact: income, worst: 1}", "上年集体收入在全部单位中排在最后。",
            "Collective income is the worst of all in the last full year."
        ),
        .init(
            "{value: against / asked, above: 30 %}", "不满意户数 ÷ 走访户数超过30%。",
            "Households dissatisfied ÷ households asked above 30 %."
        ),
        .init(
            "{value: against / asked, above: 0.3}", "不满意户数 ÷ 走访户数超过30%。",
            "Households dissatisfied ÷ households asked above 30 %."
        ),
        .init(
            "{value: against / asked, at-least: 2/3}", "不满意户数 ÷ 走访户数不低于2/3。",
            "Households dissatisfied ÷ households asked at least 2/3."
        ),
        .init(
            "{value: against / asked, at-least: 100 %}", "不满意户数 ÷ 走访户数不低于100%。",
            "Households dissatisfied ÷ households asked at least 100 %."
        ),
        .init(
            "{value: against / asked, at-least: 2}", "不满意户数 ÷ 走访户数不低于2。",
            "Households dissatisfied ÷ households asked at least 2."
        ),
        .init(
            "{value: asked / 4, at-least: 20}", "走访户数 ÷ 4不低于20户。",
            "Households asked ÷ 4 at least 20."
        ),
        .init(
            "{value: accident / 4, within: this year, at-least: 0.5}",
            "本年“发生事故”的次数 ÷ 4不低于0.5。", "How often: accident ÷ 4 at least 0.5 this year."
        ),
        .init(
            "{value: round-half-up((asked + against) / 2), at-least: 3, below: 5}",
            "（（走访户数 + 不满意户数） ÷ 2，四舍五入取整）低于5户、不低于3户。",
            "((households asked + households dissatisfied) ÷ 2, rounded to the nearest) "
                + "below 5 and at least 3."
        ),
        .init(
            "{index: overall, bands: [bad]}", "上年综合指数为“差”。",
            "Overall index is “Bad” in the last full year."
        ),
        .init(
            "{not: {criterion: other}}", "不符合“另一情形”情形。",
            "“Another situation” does not apply."
        ),
        .init(
            "{taken: talk, times: 2, within: 1 year}", "1年内已作出“约谈”2次以上。",
            "“Talk” was decided at least 2 times within 1 year."
        ),
        .init("{unanswered: talk}", "“约谈”逾期没有答复。", "“Talk” got no answer in its time."),
    ]

    @Test(arguments: sentences)
    func `says a condition in one sentence`(saying: Saying) throws {
        #expect(try said(saying.condition, in: .zh) == [saying.chinese])
        #expect(try said(saying.condition, in: .en) == [saying.english])
    }

    @Test func `says a condition of several as a list, those inside in one line`() throws {
        let condition = """
            {hold: 2, of: [{fact: quarrel}, {any: [{fact: vacant}, {fact: accident}]}, {criterion: other}]}
            """

        #expect(
            try said(condition, in: .zh) == [
                "下列3项中至少符合2项：", "班子不团结。", "符合下列任一项：", "书记空缺。", "发生事故。",
                "符合“另一情形”情形。",
            ])
        #expect(try said(condition, in: .en).first == "At least 2 of these 3:")
    }

    @Test func `says points with what gives them`() throws {
        let condition = """
            {points: [{when: {fact: quarrel}, give: 3}, {when: {fact: vacant}, give: 1}], at-least: 3}
            """

        #expect(
            try said(condition, in: .zh) == [
                "下列得分合计不低于3分：", "班子不团结，计3分。", "书记空缺，计1分。",
            ])
        #expect(
            try said(condition, in: .en) == [
                "The points of these together are at least 3 points:",
                "Team disunited: 3 points.", "Secretary's post vacant: 1 point.",
            ])
    }

    /// A value of a closed list that has no words would be read as its key.
    @Test(arguments: [Language.zh, .en])
    func `has words for every value of the language`(language: Language) throws {
        let texts = try WordsCatalogues.texts()
        let lists: [(String, [String])] = [
            ("about", FactKind.About.allCases.map(\.rawValue)),
            ("among", FactTest.Rank.Among.allCases.map(\.rawValue)),
            ("audience", ["public", "villagers", "concerned"]),
            ("before", Period.Unit.allCases.map(\.rawValue)),
            ("better", FactKind.Better.allCases.map(\.rawValue)),
            ("committee", UnitKind.Committee.allCases.map(\.rawValue)),
            ("deed", Rung.Deed.allCases.map(\.rawValue)),
            ("derived", DerivedFact.allCases.map(\.rawValue)),
            ("duty", CadenceDuty.allCases.map(\.rawValue)),
            ("every", Period.Unit.allCases.map(\.rawValue)),
            ("evidence", DutyEvidence.allCases.map(\.rawValue)),
            ("figure", ThrustFigure.allCases.map(\.rawValue)),
            ("format", DocumentFormat.allCases.map(\.rawValue)),
            ("function", ["abs", "round-up", "round-down", "round-half-up"]),
            ("ground", Ground.Duty.allCases.map(\.rawValue)),
            ("hearing", Rung.Hearing.allCases.map(\.rawValue)),
            ("holidays", CadenceHolidays.allCases.map(\.rawValue)),
            ("instrument", Instrument.Kind.allCases.map(\.rawValue)),
            ("last", Period.Unit.allCases.map(\.rawValue)),
            ("month", (1...12).map(String.init)),
            ("own", Period.Unit.allCases.map(\.rawValue)),
            ("part", Part.allCases.map(\.rawValue)),
            ("prior", Period.Unit.allCases.map(\.rawValue)),
            ("reach", CadenceReach.allCases.map(\.rawValue)),
            ("root", PayScheme.Root.allCases.map(\.rawValue)),
            ("rounding", Rounding.allCases.map(\.rawValue)),
            ("span", Span.Unit.allCases.map(\.rawValue)),
            ("subject", RungSubject.allCases.map(\.rawValue)),
            ("take", FactTest.Take.allCases.map(\.rawValue)),
            ("this", Period.Unit.allCases.map(\.rawValue)),
            ("topic", OutlineTopic.allCases.map(\.rawValue)),
            ("work", FunnelStage.Work.allCases.map(\.rawValue)),
        ]
        for (list, values) in lists {
            for value in values {
                #expect(texts.raw("rule.word-\(list)-\(value)", in: language) != nil)
            }
        }
        for topic in ProgrammeTrial.Topic.allCases {
            #expect(texts.raw("trial.topic-\(topic.rawValue)", in: language) != nil)
        }
    }
}
