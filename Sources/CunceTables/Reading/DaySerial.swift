package import CunceDomain

/// Days as spreadsheets count them.
package enum DaySerial {
    /// - Parameter number: a serial as the file writes it; a time of the day after the point is
    ///   left out.
    /// - Returns: `nil` for what is no day: before 1900, after 9999, not a number.
    package static func day(_ number: String, isSince1904: Bool = false) -> CivilDate? {
        guard let serial = PlainNumber(number)?.whole else { return nil }
        if isSince1904 {
            guard (0...2_957_003).contains(serial) else { return nil }
            return CivilDate(dayNumber: serial - 24_107)
        }
        // Number 60 is 29 February 1900, which never was: Lotus 1-2-3 thought so.
        guard (1...2_958_465).contains(serial), serial != 60 else { return nil }
        return CivilDate(dayNumber: serial - (serial < 60 ? 25_568 : 25_569))
    }

    /// The serial of a day in a file that counts from 1900; `nil` before.
    package static func serial(_ day: CivilDate) -> Int? {
        let serial = day.dayNumber + 25_569
        if serial > 60 { return serial }
        return serial > 1 ? serial - 1 : nil
    }
}
