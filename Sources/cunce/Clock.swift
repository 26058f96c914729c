import CunceDomain
import Foundation

/// The time the program works by: the machine's; or, for an exercise that lets a year go by in a
/// minute, whatever the file holds that `CUNCE_CLOCK` names. Nothing else in the program knows.
///
/// The file holds one line, a day and a time of day in Asia/Shanghai: `2026-11-20 09:30:00`. It is
/// read every time somebody asks, so that time goes on without a restart.
enum Clock {
    private static let file = ProcessInfo.processInfo.environment["CUNCE_CLOCK"]

    static func now() -> Moment {
        guard let file else {
            return Moment(
                milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
        }
        // A clock that cannot be read is said below, whatever kept it from being read.
        guard let text = try? String(contentsOfFile: file, encoding: .utf8),
            let moment = read(text)
        else {
            // A journal with the machine's time among set times could not be told apart later.
            FileHandle.standardError.write(
                Data("CUNCE_CLOCK: \(file) holds no time such as 2026-11-20 09:30:00\n".utf8))
            exit(78)
        }
        return moment
    }

    /// What whoever starts a server with a set clock is told.
    static var notice: String? {
        file.map { "The clock is set by \($0): what is written now carries its time." }
    }

    static func read(_ text: String) -> Moment? {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, let day = CivilDate(String(parts[0])) else { return nil }
        let time = parts[1].split(separator: ":").map { Int($0) }
        guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
            (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
        else { return nil }
        let start = Moment.at(day, hour: hour, minute: minute)
        return Moment(milliseconds: start.milliseconds + Int64(second) * 1000)
    }
}
