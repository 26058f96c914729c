import CunceDomain
import Testing

/// What the law knows against whom: each step of a ladder beside each whom it may fall on.
@Suite struct StepsByKindOfPost {
    /// In the order of the table's columns.
    static let subjects: [RungSubject] = [
        .party, .committee, .supervision, .collective, .employed, .department, .supporter, .unit,
    ]

    /// `+` it may, `-` the law forbids it.
    static let table: [(Rung.Deed, String)] = [
        //               pa co su cl em de sp un
        (.notice, "      +  +  +  +  +  +  -  +"),
        (.reminder, "    +  +  +  +  +  +  -  +"),
        (.talk, "        +  +  +  +  +  +  -  +"),
        (.admonition, "  +  +  +  +  +  +  -  -"),
        (.inspection, "  +  +  +  +  +  +  -  +"),
        (.direction, "   +  +  +  +  +  +  -  +"),
        (.adjustment, "  +  -  -  -  +  +  -  -"),
        (.removal, "     +  -  -  -  +  +  -  -"),
        (.recall, "      -  +  +  +  -  -  -  -"),
        (.sanction, "    +  +  +  +  +  +  -  -"),
        (.preference, "  +  +  +  +  +  +  -  +"),
        (.promiseOpen, " +  +  +  +  +  +  +  +"),
        (.other, "       +  +  +  +  +  +  -  +"),
    ]

    @Test func `the table has a line for every step and a column for everybody`() {
        #expect(Set(Self.table.map(\.0)) == Set(Rung.Deed.allCases))
        #expect(Set(Self.subjects) == Set(RungSubject.allCases))
    }

    private func rung(
        _ deed: Rung.Deed, _ subjects: [RungSubject], _ label: Label = Label(zh: "步骤", en: "Step")
    ) -> LawfulUse {
        let rung = Rung(
            key: "step", label: label, deed: deed, subjects: subjects, proposers: [],
            deciders: .init(roles: [], body: nil), approvals: [], isForPartyMembers: false,
            hearing: nil, lasts: nil, replyWithin: nil, form: nil, next: nil, grounds: [],
            clause: Clause(file: "ladder.yaml", line: 2, path: "rungs[0]"))
        return LawfulUse(Rules(ladder: Ladder(rungs: [rung])))
    }

    @Test(arguments: table.map(\.0))
    func `a step is refused for exactly those it may not fall on`(deed: Rung.Deed) throws {
        let line = try #require(Self.table.first { $0.0 == deed }?.1)
        let marks = line.split(separator: " ").map(String.init)

        for (subject, mark) in zip(Self.subjects, marks) {
            #expect(deed.mayConcern(subject) == (mark == "+"), "\(deed) \(subject)")
            #expect(
                rung(deed, [subject]).forbidden.isEmpty == (mark == "+"), "\(deed) \(subject)")
        }
    }

    @Test(arguments: [
        ("启动罢免", "Recall", [RungSubject.party], LawfulRule.recallOfOthers),
        ("责令辞职", "Told to resign", [.committee], .electedRemoved),
        ("停职检查", "Suspended", [.supervision], .electedRemoved),
        ("组织调整", "Changed", [.collective], .electedRemoved),
    ])
    func `other steps are what their words say`(
        zh: String, en: String, subjects: [RungSubject], rule: LawfulRule
    ) {
        #expect(rung(.other, subjects, Label(zh: zh, en: en)).forbidden.map(\.rule) == [rule])
    }

    @Test func `everybody on whom it may not fall is named once`() {
        let found = rung(.recall, [.party, .committee, .employed]).forbidden

        #expect(found.map(\.got) == ["party, employed"])
        #expect(
            found.map(\.expected) == [
                "recall of elected members (committee, supervision, collective) only"
            ])
    }
}
