/// The address of the entries behind a figure or a sentence.
enum EntryNumbers {
    /// `/entries?numbers=3,5-7`; `nil` where there are none.
    ///
    /// - Parameters:
    ///   - numbers: global numbers, in any order.
    ///   - how: key of the words that say how the figure is counted.
    static func href(_ numbers: [Int], how: String? = nil) -> String? {
        guard !numbers.isEmpty else { return nil }
        let how = how.map { "&how=\($0)" } ?? ""
        return "/entries?numbers=\(text(numbers))\(how)"
    }

    /// `3,5-7`
    static func text(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in Set(numbers).sorted() {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }.joined(separator: ",")
    }
}
