import CunceDomain
import CunceReports
import CunceStore
import Testing

@Suite struct PuttingARefusalIntoWords {
    @Test(
        arguments: WordsSamples.all.map(\.notice) + WordsSamples.accounts.map(\.notice)
            + WordsSamples.reminders.map(\.notice))
    func `finds them in both languages with every gap filled`(notice: Notice) throws {
        let texts = try WordsCatalogues.texts()

        for language in Language.allCases {
            let text = try #require(texts.raw(notice.key, in: language), "\(notice.key)")
            let filled = Set(notice.values.keys).union(notice.words.keys)
                .union(notice.lists.keys).union(notice.labels.keys)
            #expect(WordsCatalogues.gaps(of: text) == filled, "\(notice.key) in \(language)")
            #expect(Set(notice.values.keys).isDisjoint(with: notice.words.keys))
            for word in notice.words.values {
                #expect(texts.raw(word, in: language) != nil, "\(word) in \(language)")
            }
            let said = notice.said(by: texts, in: language)
            #expect(!said.contains("{") && !said.contains("!") && !said.contains("！"))
        }
    }

    @Test func `forgets no case of any refusal`() throws {
        var sampled: Set<String> = []
        for refusal in WordsSamples.all {
            sampled.insert("Refusal.\(Self.name(of: refusal))")
            for child in Mirror(reflecting: refusal).children {
                // What is said of one line of a sheet names the line besides.
                if case .sheet = refusal { continue }
                sampled.insert("\(type(of: child.value)).\(Self.name(of: child.value))")
            }
        }
        for refusal in WordsSamples.accounts {
            sampled.insert("AccountRefusal.\(Self.name(of: refusal))")
        }

        for refusal in WordsSamples.reminders {
            sampled.insert("ReminderRefusal.\(Self.name(of: refusal))")
        }

        let stated = try WordsCatalogues.refusalCases()

        #expect(stated.count > 100)
        #expect(stated.subtracting(sampled).sorted() == [])
        #expect(sampled.subtracting(stated).sorted() == [])
    }

    @Test(
        arguments: [
            (TextFault.missing, "“标题”还空着。填上再存。", "“Title” is empty. Fill it in and save again."),
            (
                .tooLong(limit: 100, length: 123), "“标题”最多 100 个字，现在有 123 个。删短些再存。",
                "“Title” may have 100 characters and has 123. Shorten it and save again."
            ),
            (
                .unreadable, "“标题”里有看不见的控制字符。重新打一遍再存。",
                "“Title” holds invisible control characters. Type it again and save."
            ),
        ])
    func `names the field a fault is about`(fault: TextFault, zh: String, en: String) throws {
        let texts = try WordsCatalogues.texts()

        let notice = Refusal.plan(.field(FieldFault("title", fault))).notice

        #expect(notice.field == "title")
        #expect(notice.kind == .unprocessable)
        #expect(notice.said(by: texts, in: .zh) == zh)
        #expect(notice.said(by: texts, in: .en) == en)
    }

    @Test(
        arguments: [
            (.diagnosis(.sinceLiesAhead(WordsSamples.day)), "since"),
            (.task(.dueTooFar(WordsSamples.day)), "due"),
            (.visit(.nobodyWent), "participants"),
            (.link(.endsBeforeItBegan(from: WordsSamples.day)), "until"),
            (.request(.happensInTheFuture(WordsSamples.day)), "day"),
            (.divisions(.codeTaken("990000100203")), "code"),
            (.correction(.cannotRead(field: "due")), "due"),
            (.plan(.samePerson), nil),
        ] as [(Refusal, String?)])
    func `points at the field that mends it`(refusal: Refusal, field: String?) {
        #expect(refusal.notice.field == field)
    }

    @Test func `says weeks and days as people say them`() throws {
        let texts = try WordsCatalogues.texts()
        let week = try #require(ISOWeek("2026-W47"))

        let brief = ReportRefusal.noBrief(week).notice
        let draft = ReportRefusal.notSentUp(week).notice
        let ahead = ReportRefusal.liesAhead(week.monday).notice
        let unknown = ReportRefusal.unknownWeek("2026-W99").notice
        let noDay = ReportRefusal.unknownDay("2026-02-30").notice
        let noAgenda = Refusal.huddle(.noAgendaYet(week.next, next: week)).notice

        #expect(brief.said(by: texts, in: .zh) == "2026年第47周没有开碰头会，没有专报。换一周。")
        #expect(
            brief.said(by: texts, in: .en)
                == "No huddle was held in week 47 of 2026, so there is no brief of it. Choose another week."
        )
        #expect(draft.said(by: texts, in: .zh) == "2026年第47周的专报还没有报来。报来以后再看。")
        #expect(ahead.said(by: texts, in: .zh) == "2026年11月16日还没到。换一个已到的日子。")
        #expect(noDay.said(by: texts, in: .zh) == "没有“2026-02-30”这一天。日子写成 2026-11-20 这样。")
        #expect(
            noAgenda.said(by: texts, in: .zh)
                == "2026年第48周还没到，那一周还没有议题。接下来的一次是2026年第47周的碰头会。")
        #expect(unknown.said(by: texts, in: .en).contains("“2026-W99”"))
    }

    @Test func `points at the new password while it is too short`() {
        let notice = AccountRefusal.tooShort(least: 10).notice

        #expect(notice.field == "new-password")
    }

    @Test func `calls the name in the roster a person's`() throws {
        let texts = try WordsCatalogues.texts()

        let notice = Refusal.roster(.field(FieldFault("name", .missing))).notice

        #expect(notice.field == "name")
        #expect(notice.said(by: texts, in: .zh) == "“姓名”还空着。填上再存。")
    }

    @Test(arguments: [TextFault.missing, .tooLong(limit: 10, length: 12), .unreadable])
    func `names no field where its label stands above the words`(fault: TextFault) throws {
        let texts = try WordsCatalogues.texts()
        let notice = FieldFault("reason", fault).notice()

        #expect(notice.said(by: texts, in: .zh).contains("“理由”"))
        #expect(notice.said(by: texts, in: .en).contains("“Reason”"))
        #expect(notice.atItsField.said(by: texts, in: .zh).hasPrefix("这一项"))
        #expect(notice.atItsField.said(by: texts, in: .en).hasPrefix("This "))
        #expect(notice.atItsField.field == "reason")
    }

    @Test func `does not show a field nobody knows`() throws {
        let texts = try WordsCatalogues.texts()

        let notice = Refusal.correction(.cannotRead(field: "seal_hash")).notice

        #expect(!notice.said(by: texts, in: .zh).contains("seal_hash"))
    }

    @Test(
        arguments: [
            ([.drive], "还差一维没看：力。记下问题，或说一声没有，再交。"),
            ([.people, .funds], "还差两维没看：人、钱。每一维记下问题，或说一声没有，再交。"),
            (Dimension.allCases, "四维都还没看。每一维记下问题，或说一声没有，再交。"),
        ] as [([Dimension], String)])
    func `names the dimensions still to look at`(missing: [Dimension], said: String) throws {
        let texts = try WordsCatalogues.texts()

        let notice = Refusal.diagnosis(.dimensionsMissing(missing)).notice

        #expect(notice.said(by: texts, in: .zh) == said)
    }

    @Test(arguments: [(67_108_864, "64"), (67_108_863, "63")])
    func `never shows a limit larger than it is`(limit: Int, size: String) {
        let notice = Refusal.divisions(.tooLarge(bytes: limit + 1, limit: limit)).notice

        #expect(notice.values == ["limit": size])
    }

    private static func name(of value: Any) -> String {
        String("\(value)".prefix { $0 != "(" })
    }
}
