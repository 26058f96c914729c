import CunceDomain

/// Text as RFC 5545 wants it: escaped, in lines of at most 75 octets that cut no character.
enum CalendarText {
    /// Section 3.3.11.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case _ where character.isNewline: escaped += "\\n"
            default:
                let isControl = character.unicodeScalars.contains { $0.value < 0x20 }
                if !isControl { escaped.append(character) }
            }
        }
        return escaped
    }

    /// Section 3.1: continuations begin with a space.
    static func folded(_ line: String) -> String {
        var lines: [String] = []
        var part = ""
        for scalar in line.unicodeScalars {
            let most = lines.isEmpty ? 75 : 74
            if part.utf8.count + String(scalar).utf8.count > most {
                lines.append(part)
                part = ""
            }
            part.unicodeScalars.append(scalar)
        }
        lines.append(part)
        return lines.joined(separator: "\r\n ")
    }

    /// `20261123`
    static func day(_ day: CivilDate) -> String {
        "\(padded(day.year, to: 4))\(padded(day.month, to: 2))\(padded(day.day, to: 2))"
    }

    /// `20261123T000000Z`
    static func moment(_ moment: Moment) -> String {
        // The clock of Shanghai is eight hours ahead: midnight there is 16:00 of the day before.
        let utc = Moment(milliseconds: moment.milliseconds - 8 * 3_600_000)
        let second = Int((moment.milliseconds / 1_000) % 60)
        let clock = ReminderSlot.clock(utc.minuteOfDay).filter(\.isNumber)
        return "\(day(utc.day))T\(clock)\(padded(second, to: 2))Z"
    }
}
