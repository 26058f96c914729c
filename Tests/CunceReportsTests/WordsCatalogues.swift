import CunceDomain
import CunceReports
import Foundation

/// The catalogues and sources of this checkout, found from this file's own path.
enum WordsCatalogues {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func texts() throws -> Texts {
        try Texts(folder: root.appendingPathComponent("Resources/texts"))
    }

    /// Names in braces in one text: `count` in `{count} plans wait`.
    static func gaps(of text: String) -> Set<String> {
        Set(text.matches(of: /\{([A-Za-z]\w*)\}/).map { String($0.1) })
    }

    /// Paths of the Swift files under a folder, sorted.
    static func sources(under folder: String, endingIn ending: String) throws -> [URL] {
        let start = root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: start.path)
            .filter { $0.hasSuffix(ending) }.sorted()
            .map { start.appendingPathComponent($0) }
    }

    /// Refusals met at the command line alone, with paths in them: it says them itself.
    static let saidElsewhere: Set<Substring> = ["BackupRefusal"]

    /// Every `Enum.case` of the other refusals that stand in the sources.
    static func refusalCases() throws -> Set<String> {
        var found: Set<String> = []
        for folder in ["Sources/CunceDomain", "Sources/CunceStore"] {
            for file in try sources(under: folder, endingIn: "Refusal.swift") {
                let text = try String(contentsOf: file, encoding: .utf8)
                guard let name = text.firstMatch(of: /enum (\w*Refusal)\b/)?.1,
                    !saidElsewhere.contains(name)
                else { continue }
                for line in text.split(separator: "\n") {
                    guard let cases = line.wholeMatch(of: /\s*case (.+)/)?.1 else { continue }
                    // `case a, b` states two; a comma inside brackets states none.
                    let bare = cases.replacing(/\([^)]*\)/, with: "")
                    for one in bare.split(separator: ",") {
                        found.insert("\(name).\(one.trimmingCharacters(in: .whitespaces))")
                    }
                }
            }
        }
        return found
    }
}
