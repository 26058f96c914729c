import CunceDomain
import CunceReports
import CunceStore

/// Whether and for what the reader of the page is kept in view, by their own consent.
extension Site {
    func inViewSection(_ call: Call) async throws -> PersonnelSection {
        let view = try await inViewList(call)
        let words = InViewWords(posts: view.posts, call: call, texts: texts)
        return PersonnelSection(
            id: "in-view", title: words.say("record.in-view"),
            what: words.say("record.in-view-what"), empty: words.say("record.no-in-view"),
            lines: view.files.filter { $0.right == .own }.map(words.line))
    }
}
