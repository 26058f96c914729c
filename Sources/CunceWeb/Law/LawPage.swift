import Mustache

/// The figures of law about village posts 法定数据. Template `law`.
package struct LawPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Whether there is no data file that could be read.
    package let isSilent: Bool
    /// Example: `2026年11月20日整理`.
    package let dated: String
    package let parts: [LawPart]
    package let sources: [LawSourceRow]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "isSilent": isSilent
        case "dated": dated
        case "parts": parts
        case "sources": sources
        default: nil
        }
    }
}
