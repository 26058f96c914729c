import CunceDocuments
import CunceDomain
import CunceReports
import CunceTestSupport
import Foundation
import Testing

/// The page for offices names every placeholder there is.
@Suite struct NamingPlaceholders {
    private static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Documentation/Templates.md")

    private static func lines(_ programme: Programme) -> [String] {
        programme.documentSet.flatMap { document -> [String] in
            guard let names = TemplateNames.of(document.kind, programme) else { return [] }
            let list = names.lists.first
            let rows =
                names.values.map { row($0, in: "") }
                + (list.map { list in
                    list.fields.map { row($0, in: "`{{#\(list.name.names[0])}}`") }
                } ?? [])
            return [
                "## \(document.title.zh) · \(document.title.en)", "",
                "| placeholder | also | in a row of |", "| --- | --- | --- |",
            ] + rows + [""]
        }
    }

    private static func row(_ name: TemplateNames.Name, in list: String) -> String {
        let others = name.names.dropFirst().map { "`{{\($0)}}`" }.joined(separator: " ")
        return "| `{{\(name.names[0])}}` | \(others) | \(list) |"
    }

    @Test func `is done on the page for offices, completely`() async throws {
        let programme = try await Cast().programme
        let written = try String(contentsOf: Self.page, encoding: .utf8)
        let start = written.range(of: "## ")?.lowerBound ?? written.endIndex

        #expect(String(written[start...]) == Self.lines(programme).joined(separator: "\n"))
    }

    @Test func `gives no two placeholders of one document the same name`() async throws {
        let programme = try await Cast().programme
        for kind in DocumentKind.allCases {
            guard let names = TemplateNames.of(kind, programme) else { continue }
            for group in [names.values] + names.lists.map(\.fields) {
                let all = group.flatMap { Set($0.names.map { $0.lowercased() }) }
                #expect(Set(all).count == all.count, "\(kind)")
            }
        }
    }
}
