import CuncePacks
import Foundation
import Testing

@Suite struct ChangingNumbersOfAPack {
    private let text = """
        # 门槛
        criteria:
          - key: vacancy   # stays
            label: {zh: 书记空缺超过3个月, en: Vacant 3}
            when: {fact: vacant, longer-than: 3 months}
          - key: poor
            when:
              all:
                - {fact: income, below: 50000}
                - {fact: content, below: 60 %, running: 2}
        tracks:
          - {key: all, criteria: [vacancy], at-least: 1}
        """

    private func editing() throws -> PackEditing {
        try #require(PackEditing(Data(text.utf8), file: "screening.yaml"))
    }

    @Test func `finds each with its place, its field and its unit`() throws {
        let numbers = try editing().numbers

        #expect(
            numbers.map { "\($0.line) \($0.path) \($0.field) \($0.value) \($0.unit)" } == [
                "5 criteria[0].when.longer-than longer-than 3 span(CunceDomain.Span.Unit.months)",
                "9 criteria[1].when.all[0].below below 50000 none",
                "10 criteria[1].when.all[1].below below 60 percent",
                "10 criteria[1].when.all[1].running running 2 none",
                "12 tracks[0].at-least at-least 1 none",
            ])
    }

    @Test func `leaves everything else as it was written`() throws {
        let changed = try editing().changed([
            "criteria[0].when.longer-than": "1 month",
            "criteria[1].when.all[1].below": "65.5 %",
        ])

        #expect(
            changed
                == text.replacingOccurrences(
                    of: "longer-than: 3 months", with: "longer-than: 1 month"
                )
                .replacingOccurrences(of: "below: 60 %", with: "below: 65.5 %"))
    }

    @Test(
        arguments: [
            ("50000", "1.5", "1.5"), ("50000", "x", nil), ("60", "65", "65 %"), ("60", "65 %", nil),
            ("3", "1", "1 month"), ("3", "6", "6 months"), ("3", "0", nil), ("3", "1.5", nil),
        ] as [(String, String, String?)])
    func `writes another number with the same unit, and nothing that is none`(
        value: String, typed: String, written: String?
    ) throws {
        let number = try #require(try editing().numbers.first { $0.value == value })

        #expect(number.text(of: typed) == written)
    }

    @Test func `finds the column of a place after Chinese words`() throws {
        #expect(try editing().column(of: "criteria[0].label.en") == 32)
        #expect(try editing().column(of: "nothing") == nil)
    }

    @Test func `finds nothing in a text that is no pack`() {
        #expect(PackEditing(Data("a: [".utf8), file: "screening.yaml") == nil)
    }
}
