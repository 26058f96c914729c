import Testing

/// One tag of a template, as swift-mustache reads it.
struct MustacheTag: Equatable {
    enum Kind: Equatable { case value, partial, block }

    let line: Int
    let kind: Kind
    /// The name a page model, a template or a parent template must know.
    let name: String

    /// Every tag of a text but comments, ends of sections, the value itself (`.`) and
    /// transforms without a name, such as `{{#first()}}`.
    static func all(in text: String) throws -> [MustacheTag] {
        let tag = #"\{\{\{?\s*([#^/!&>$<=]?)\s*([^{}]*?)\s*\}\}"#
        return try matches(of: tag, in: text).flatMap { match -> [MustacheTag] in
            let (sigil, inside) = (match.groups[1], match.groups[2])
            switch sigil {
            case "!", "/", "=": return []
            case ">", "<": return [MustacheTag(line: match.line, kind: .partial, name: inside)]
            case "$": return [MustacheTag(line: match.line, kind: .block, name: inside)]
            default:
                return names(in: inside).map {
                    MustacheTag(line: match.line, kind: .value, name: $0)
                }
            }
        }
    }

    /// `a.b` needs `a` and `b`; `uppercased(a)` needs `a`; `.` needs nothing.
    private static func names(in inside: String) -> [String] {
        let innermost = inside.split(separator: "(", omittingEmptySubsequences: false).last ?? ""
        return innermost.prefix { $0 != ")" }.split(separator: ".").map {
            $0.filter { !$0.isWhitespace }
        }.filter { !$0.isEmpty }
    }
}
