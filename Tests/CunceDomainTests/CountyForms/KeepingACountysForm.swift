import CunceDomain
import Testing

@Suite struct KeepingACountysForm {
    private var forms = CountyForms()
    private var number = 0

    private func file(_ name: String) -> FormFile { FormFile(file: name, bytes: 9, name: "表.xlsx") }

    private func mapping(_ columns: [FormPlace], firstRow: Int = 5) -> FormMapping {
        FormMapping(
            sheet: "表1", headFirst: 3, headLast: 4, firstRow: firstRow, columns: columns,
            cells: [])
    }

    private let village = FormPlace(at: "B", heading: "村名", use: .field("village"))
    private let leader = FormPlace(at: "C", heading: "责任领导/姓名", use: .hand)
    private let county = FormPlace(at: "D", heading: "县别", use: .text(" 某县 "))

    private mutating func run(_ command: CountyFormCommand) throws -> [CountyFormEvent] {
        let events = try forms.decide(command)
        for event in events {
            #expect(forms.admits(event))
            number += 1
            forms.apply(event, entry(number))
        }
        return events
    }

    private mutating func register(_ title: String = "整顿情况表", id: FormID = "f1") throws {
        _ = try run(
            .register(id, division: DivisionID(35), title: title, rows: .ledger, file: file("a")))
    }

    @Test mutating func `cannot be filled before somebody has looked at its columns`() throws {
        try register()

        #expect(forms.form("f1")?.isSettled == false)
        _ = try run(.map("f1", mapping([village, leader, county])))

        #expect(forms.form("f1")?.isSettled == true)
        #expect(forms.form("f1")?.mapping?.columns.last?.use == .text("某县"))
    }

    @Test mutating func `takes one form in use of each title`() throws {
        try register()

        #expect(throws: CountyFormRefusal.sameTitle("整顿情况表")) { try register(id: "f2") }
        _ = try run(.retire("f1", reason: "县里不要了"))
        #expect(throws: Never.self) { try register(id: "f3") }
    }

    @Test mutating func `fills something, and says so of every column`() throws {
        try register()

        #expect(throws: CountyFormRefusal.fillsNothing) { try run(.map("f1", mapping([leader]))) }
        let open = FormPlace(at: "E", heading: "备注", use: .open)
        #expect(throws: CountyFormRefusal.columnOpen(heading: "备注")) {
            try run(.map("f1", mapping([village, open])))
        }
        #expect(throws: CountyFormRefusal.columnTwice("B")) {
            try run(.map("f1", mapping([village, village])))
        }
        #expect(throws: CountyFormRefusal.rowsOutOfOrder) {
            try run(.map("f1", mapping([village], firstRow: 4)))
        }
        #expect(throws: Never.self) { try run(.map("f1", mapping([village]))) }
    }

    @Test mutating func `keeps what was said of a column that moved`() throws {
        try register()
        _ = try run(.map("f1", mapping([village, leader, county])))

        let moved = mapping([
            FormPlace(at: "C", heading: "村 名", use: .open),
            FormPlace(at: "B", heading: "县别", use: .open),
            FormPlace(at: "D", heading: "责任领导\n/姓名", use: .open),
        ])
        _ = try run(.replace("f1", file("b"), moved))

        let form = try #require(forms.form("f1"))
        #expect(form.mapping?.columns.map(\.use) == [.field("village"), .text("某县"), .hand])
        #expect(form.gone.isEmpty)
        #expect(form.isSettled)
        #expect(form.replacements == 1)
    }

    @Test mutating func `lists columns that came and went, until somebody has looked`() throws {
        try register()
        _ = try run(.map("f1", mapping([village, leader, county])))

        _ = try run(
            .replace(
                "f1", file("b"),
                mapping([
                    FormPlace(at: "A", heading: "村名", use: .open),
                    FormPlace(at: "B", heading: "完成时限", use: .open),
                ])))

        let form = try #require(forms.form("f1"))
        // Nobody misses a column that was filled by hand anyway.
        #expect(form.gone.map(\.heading) == ["县别"])
        #expect(form.mapping?.open.map(\.heading) == ["完成时限"])
        #expect(!form.isSettled)
        _ = try run(
            .map(
                "f1",
                mapping([village, FormPlace(at: "C", heading: "完成时限", use: .field("due"))])))
        #expect(forms.form("f1")?.isSettled == true)
    }

    @Test mutating func `takes the same file again for nothing`() throws {
        try register()
        _ = try run(.map("f1", mapping([village])))

        #expect(try run(.replace("f1", file("a"), mapping([village]))).isEmpty)
        #expect(try run(.map("f1", mapping([village]))).isEmpty)
    }

    @Test mutating func `is over once it is retired, for a reason`() throws {
        try register()

        #expect(throws: CountyFormRefusal.field(FieldFault("reason", .missing))) {
            try run(.retire("f1", reason: " "))
        }
        _ = try run(.retire("f1", reason: "县里不要了"))

        #expect(throws: CountyFormRefusal.isRetired) { try run(.map("f1", mapping([village]))) }
        #expect(throws: CountyFormRefusal.unknownForm) { try run(.retire("f9", reason: "错")) }
    }

    @Test(arguments: [
        "field:village", "field:links.town-leader", "hand", "text:某县", "text:", "open",
    ])
    func `writes what a column is for and reads it again`(text: String) {
        #expect(FormUse(checking: text)?.text == text)
    }

    @Test(arguments: ["", "field:", "field:Village", "hand:x", "open:", "text"])
    func `takes nothing else for a use`(text: String) {
        #expect(FormUse(checking: text) == nil)
    }
}
