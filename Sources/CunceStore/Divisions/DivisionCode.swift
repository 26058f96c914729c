import CunceDomain

/// A code of the statistics office, packed into one number. 统计用区划代码
///
/// Shape: 2 digits for a province, 4 prefecture, 6 county, 9 town, 12 village; so the length
/// tells the level. Source: 统计用区划代码和城乡划分代码编制规则 (National Bureau of Statistics).
struct DivisionCode: Hashable {
    /// Eight times the digits' value, plus the level; 0 stands for no code.
    let packed: UInt64

    static let none = DivisionCode(packed: 0)
    /// Digits by level; the first is never used.
    static let lengths = [0, 2, 4, 6, 9, 12]
    private static let powers: [UInt64] = [1, 10_000_000_000, 100_000_000, 1_000_000, 1_000, 1]
    /// Municipalities and special regions, whose counties stand directly below them.
    private static let withoutPrefectures: Set<UInt64> = [11, 12, 31, 50, 81, 82]

    /// 1...5; 0 for no code.
    var level: Int { Int(packed & 7) }
    var isNone: Bool { packed == 0 }
    private var value: UInt64 { packed >> 3 }

    init(packed: UInt64) { self.packed = packed }

    /// `nil` unless it is 2, 4, 6, 9 or 12 ASCII digits.
    init?(_ digits: UnsafeBufferPointer<UInt8>) {
        let level: UInt64
        switch digits.count {
        case 12: level = 5
        case 9: level = 4
        case 6: level = 3
        case 4: level = 2
        case 2: level = 1
        default: return nil
        }
        var value: UInt64 = 0
        for digit in digits {
            let number = digit &- 0x30
            guard number < 10 else { return nil }
            value = value &* 10 &+ UInt64(number)
        }
        packed = value << 3 | level
    }

    init?(_ text: String) {
        var text = text
        let read = text.withUTF8 { DivisionCode($0) }
        guard let read else { return nil }
        self = read
    }

    var text: String { isNone ? "" : padded(Int(value), to: Self.lengths[level]) }

    /// The code above, where this one stands for a level that is left out and names no division
    /// of its own: zeroes in its last part (441900: the towns of 4419 have no county), or the
    /// collective codes of GB/T 2260, 01 and 02 where there are no prefectures, 90 for counties
    /// directly below a province.
    var aboveIfCollective: DivisionCode? {
        guard level > 1 else { return nil }
        let width = level < 4 ? UInt64(100) : 1000
        let (above, part) = value.quotientAndRemainder(dividingBy: width)
        let stands =
            part == 0
            || level == 2
                && (part == 90 || part < 3 && Self.withoutPrefectures.contains(above))
        return stands ? DivisionCode(packed: above << 3 | UInt64(level - 1)) : nil
    }

    /// Sorts as the texts do, byte by byte.
    static func before(_ left: Self, _ right: Self) -> Bool {
        let leftKey = left.value * powers[left.level]
        let rightKey = right.value * powers[right.level]
        return leftKey == rightKey ? left.level < right.level : leftKey < rightKey
    }
}
