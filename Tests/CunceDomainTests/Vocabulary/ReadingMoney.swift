import CunceDomain
import Testing

@Suite struct ReadingMoney {
    @Test(arguments: [
        ("1", 100), ("0.01", 1), ("120000", 12_000_000), ("120,000", 12_000_000),
        ("1,200.5", 120_050), ("1200.50 元", 120_050), ("１２０，０００．５０", 12_000_050),
        ("￥ 3", 300), ("007", 700), ("100000000000", Money.most),
    ])
    func `takes yuan with up to two decimals`(typed: String, fen: Int) throws {
        #expect(try Money.read(typed) == fen)
    }

    @Test(arguments: [
        ("", Money.Fault.missing), (" 元 ", .missing), ("0", .notPositive), ("0.00", .notPositive),
        ("-5", .notPositive), ("－5", .notPositive), ("1.234", .tooFine), ("1.", .notANumber),
        (".5", .notANumber), ("12万", .notANumber), ("1,2", .notANumber), ("1,2345", .notANumber),
        ("1.2.3", .notANumber), ("一百", .notANumber), ("100000000000.01", .tooLarge),
        ("99999999999999999999", .tooLarge), ("1e5", .notANumber), ("+5", .notANumber),
    ])
    func `says what is wrong with anything else`(typed: String, fault: Money.Fault) {
        #expect(throws: fault) { try Money.read(typed) }
    }
}
