/// The four dimensions of the source case in which a village's problems show: 人、事、钱、力.
///
/// Order is that of the case and of every page. Labels are data of the pack.
package enum Dimension: String, CaseIterable, Codable, Sendable {
    case people, affairs, funds, drive
}

/// How heavy a problem weighs. 轻、中、重
package enum Severity: Int, CaseIterable, Codable, Comparable, Sendable {
    case light = 1
    case middle, heavy

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rawValue < right.rawValue
    }
}
