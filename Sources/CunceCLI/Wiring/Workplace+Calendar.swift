package import CunceDomain
import Foundation

extension Workplace {
    /// The holidays the program brings along, `Resources/calendars/*.csv`; complaints about a line
    /// go to standard error and the rest is taken.
    package func installedCalendar() -> WorkCalendar {
        let folder = resources.appendingPathComponent("calendars")
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            Terminal.complain("\(folder.path): \(error)")
            return .plain
        }
        return names.filter { $0.hasSuffix(".csv") }.reduce(.plain) { calendar, name in
            let file = folder.appendingPathComponent(name)
            do {
                let list = CalendarList(try String(contentsOf: file, encoding: .utf8))
                for complaint in list.complaints {
                    Terminal.complain(
                        "\(name):\(complaint.line): \(complaint.what.rawValue): \(complaint.got)")
                }
                return calendar.joined(WorkCalendar(list))
            } catch {
                Terminal.complain("\(file.path): \(error)")
                return calendar
            }
        }
    }
}
