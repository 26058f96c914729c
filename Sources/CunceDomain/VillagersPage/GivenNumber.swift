/// A number by which somebody can be reached or told apart, found in a text: of a telephone, fixed
/// or mobile, or of an identity card. 号码
enum GivenNumber {
    /// Digits in a row that make one; sums and years are shorter.
    private static let long = 7

    /// Digits in a row, with what stands between them and the digits before.
    private struct Group {
        var digits: String
        var gap: Gap
        /// The text before it speaks of a telephone.
        var isCalled: Bool
    }

    private enum Gap {
        /// A blank or a dash: digits of one number.
        case narrow
        /// A dot, a comma, a bracket: as in a list of figures, too.
        case wide
        /// Words, or nothing before it.
        case words
    }

    /// The first one, its digits without what stands between them.
    static func find(in text: String) -> String? {
        let groups = groups(in: text)
        for (start, first) in groups.enumerated() {
            if first.digits.count >= long { return first.digits }
            var told = [first.digits]
            var isNarrow = true
            for next in groups[(start + 1)...] {
                guard next.gap != .words else { break }
                isNarrow = isNarrow && next.gap == .narrow
                told.append(next.digits)
                if isNumber(told, isNarrow: isNarrow, isCalled: first.isCalled) {
                    return told.joined()
                }
            }
        }
        return nil
    }

    /// Whether some groups together are one number: by how they are told.
    private static func isNumber(
        _ groups: [String], isNarrow: Bool, isCalled: Bool
    ) -> Bool {
        let lengths = groups.map(\.count)
        let all = groups.joined()
        if all.count == 11, isMobile(all) {
            // With commas between them three figures of a list must not pass for one.
            return isNarrow || mobileGroups.contains(lengths)
        }
        if isAreaCode(groups[0]), (10...12).contains(all.count),
            lengths.dropFirst().allSatisfy({ $0 >= 3 })
        {
            return true
        }
        return identityGroups.contains(lengths)
            || isCalled
                && (lengths == [3, 4] || lengths == [4, 4])
    }

    private static let mobileGroups = [[3, 4, 4], [4, 3, 4], [3, 8]]
    private static let identityGroups = [[6, 8, 4], [6, 8, 3], [6, 4, 4, 4], [6, 4, 4, 3]]

    private static func isMobile(_ digits: String) -> Bool {
        digits.first == "1" && digits.dropFirst().first.map { ("3"..."9").contains($0) } ?? false
    }

    /// 010, 0570: no year and no sum begins with a nought.
    private static func isAreaCode(_ digits: String) -> Bool {
        (3...4).contains(digits.count) && digits.first == "0" && digits.dropFirst().first != "0"
    }

    private static func groups(in text: String) -> [Group] {
        var groups: [Group] = []
        var between = ""
        var isInside = false
        for letter in text {
            guard let digit = digit(letter) else {
                isInside = false
                between.append(letter)
                continue
            }
            if isInside {
                groups[groups.count - 1].digits.append(digit)
            } else {
                let gap: Gap = groups.isEmpty ? .words : gap(between)
                groups.append(
                    Group(digits: String(digit), gap: gap, isCalled: speaksOfCalling(between)))
            }
            isInside = true
            between = ""
        }
        return groups
    }

    /// More than two signs between digits are no way to write one number.
    private static func gap(_ between: String) -> Gap {
        let signs = between.filter { !$0.isWhitespace }
        if signs.count <= 1, signs.allSatisfy({ "-－—–".contains($0) }) { return .narrow }
        if signs.count <= 2, signs.allSatisfy({ ".．,，/／·•()（）、:：_".contains($0) }) {
            return .wide
        }
        return .words
    }

    private static let calling = [
        "电话", "手机", "座机", "热线", "号码", "微信", "qq", "tel", "phone",
    ]

    private static func speaksOfCalling(_ before: String) -> Bool {
        let end = String(before.suffix(8)).lowercased()
        return calling.contains { end.contains($0) }
    }

    private static let chinese: [Character: Character] = [
        "〇": "0", "零": "0", "一": "1", "幺": "1", "二": "2", "三": "3", "四": "4", "五": "5",
        "六": "6", "七": "7", "八": "8", "九": "9",
    ]

    private static func digit(_ letter: Character) -> Character? {
        if let value = letter.wholeNumberValue, (0...9).contains(value), !isIdeograph(letter) {
            return Character("\(value)")
        }
        return chinese[letter]
    }

    private static func isIdeograph(_ letter: Character) -> Bool {
        letter.unicodeScalars.first.map { (0x4e00...0x9fff).contains($0.value) } ?? false
    }
}
