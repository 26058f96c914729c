import Testing

@testable import CunceDomain

/// 第N期 is counted in the year, whatever rounds there are.
@Suite struct NumberingBriefs {
    private func week(_ text: String) throws -> ISOWeek { try #require(ISOWeek(text)) }

    @Test func `begins at one in every year`() throws {
        let others = [BriefNumber(week: try week("2026-W53"), number: 40)]

        #expect(Briefs().number(for: try week("2026-W53"), beside: others) == 41)
        #expect(Briefs().number(for: try week("2027-W01"), beside: others) == 1)
        #expect(Briefs().number(for: try week("2027-W01"), beside: []) == 1)
    }

    @Test func `goes on where another round of the year stopped`() throws {
        let others = [
            BriefNumber(week: try week("2026-W20"), number: 18),
            BriefNumber(week: try week("2025-W50"), number: 44),
        ]

        #expect(Briefs().number(for: try week("2026-W30"), beside: others) == 19)
    }
}
