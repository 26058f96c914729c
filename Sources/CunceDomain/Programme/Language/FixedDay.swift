/// A day that a rule names: of one year, or of every year. 某年某月某日、每年某月某日
package enum FixedDay: Equatable, Sendable {
    case day(CivilDate)
    /// A shorter February ends with its last day.
    case ofYear(month: Int, day: Int)

    /// - Parameter asked: the day that is asked about, in whose year it is.
    package func day(asked: CivilDate) -> CivilDate {
        switch self {
        case .day(let day): day
        case .ofYear(let month, let day):
            CivilDate(
                asked.year, month, min(day, CivilDate.daysIn(month: month, of: asked.year)))
                ?? asked
        }
    }

    /// From when on what happened counts; `nil` for ever since.
    func start(asked: CivilDate) -> CivilDate? {
        switch self {
        case .day: nil
        case .ofYear: Period(.year, containing: asked).first
        }
    }
}

extension FixedDay: CustomStringConvertible {
    /// `2026-06-30`, or `06-30`.
    package var description: String {
        switch self {
        case .day(let day): "\(day)"
        case .ofYear(let month, let day): "\(Self.padded(month))-\(Self.padded(day))"
        }
    }

    /// Reads what `description` writes; `nil` for anything else.
    package init?(_ text: String) {
        if let day = CivilDate(text) {
            self = .day(day)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                ? Int(part) : nil
        }
        guard parts.count == 2, numbers.count == 2, (1...12).contains(numbers[0]),
            (1...CivilDate.daysIn(month: numbers[0], of: 2_000)).contains(numbers[1])
        else { return nil }
        self = .ofYear(month: numbers[0], day: numbers[1])
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
