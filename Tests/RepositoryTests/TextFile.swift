import Foundation

/// One file of the repository, with its place in it.
struct TextFile {
    /// Relative to the root, with `/` between folders: `Sources/CunceDomain/Plans/Plan.swift`.
    let path: String
    let text: String

    /// File name without folders and without the last ending: `Plan`.
    var stem: String { ((path as NSString).lastPathComponent as NSString).deletingPathExtension }

    /// The name of the target folder: `CunceDomain` in `Sources/CunceDomain/Plans/Plan.swift`.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// Findings for every line of `text` in which `pattern` occurs.
    ///
    /// - Parameter text: the whole file, or a copy of it in which what does not count is blanked;
    ///   line for line like the file.
    func findings(
        of pattern: String, in text: String? = nil, saying what: String
    ) throws -> [Finding] {
        try matches(of: pattern, in: text ?? self.text).map {
            Finding(path: path, line: $0.line, what: "\(what): \($0.groups[0])")
        }
    }
}

/// Where a pattern occurs, with its groups; group 0 is the whole match, a group that took no part
/// is the empty text.
func matches(
    of pattern: String, in text: String
) throws -> [(line: Int, groups: [String])] {
    let expression = try NSRegularExpression(pattern: pattern)
    let source = text as NSString
    var line = 1
    var counted = 0
    let all = NSRange(location: 0, length: source.length)
    return expression.matches(in: text, range: all).map { match in
        while counted < match.range.location {
            if source.character(at: counted) == 0x0a { line += 1 }
            counted += 1
        }
        let groups = (0..<match.numberOfRanges).map { group in
            let range = match.range(at: group)
            return range.location == NSNotFound ? "" : source.substring(with: range)
        }
        return (line, groups)
    }
}
