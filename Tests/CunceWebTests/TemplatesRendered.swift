import CunceDomain
import CunceReports
import CunceWeb
import Foundation
import Testing

@Suite struct RenderingATemplate {
    private struct Page: Sendable {
        let name: String
    }

    private func templates(_ source: String) throws -> Templates {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-templates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            do {
                try FileManager.default.removeItem(at: folder)
            } catch { Issue.record("the folder stays behind: \(error)") }
        }
        try Data(source.utf8).write(to: folder.appendingPathComponent("page.mustache"))
        return try Templates(
            folder: folder,
            texts: Texts([.zh: ["hello": "{name}，您好"], .en: ["hello": "Hello {name}"]]))
    }

    @Test func `fills the gap of a text and makes the value safe`() throws {
        let templates = try templates("<p>[[hello]]</p>")
        let page = Page(name: "<script>&")

        #expect(try templates.render("page", page, in: .zh) == "<p>&lt;script&gt;&amp;，您好</p>")
        #expect(
            try templates.render("page", page, in: .en) == "<p>Hello &lt;script&gt;&amp;</p>")
    }

    @Test func `names a template that is missing`() throws {
        let templates = try templates("x")

        #expect(throws: Templates.Fault.missing("other")) {
            try templates.render("other", Page(name: ""), in: .zh)
        }
    }

    @Test func `names a template that cannot be read`() {
        #expect(throws: Templates.Fault.self) { try templates("{{#open}}") }
    }

    @Test func `works for every template of the program in both languages`() throws {
        let resources = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Resources")
        let texts = try Texts(folder: resources.appendingPathComponent("texts"))

        #expect(throws: Never.self) {
            try Templates(folder: resources.appendingPathComponent("templates"), texts: texts)
        }
    }
}
