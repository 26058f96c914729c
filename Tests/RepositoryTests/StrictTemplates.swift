import Testing

/// The content policy of every page is `default-src 'self'`: nothing inline is carried out.
@Suite struct StrictTemplates {
    static let inline =
        #"(?i)<style\b|\sstyle\s*=|<script\b(?![^>]*\bsrc\s*=)|\son[a-z]+\s*=\s*["'{]|javascript:"#

    @Test func `carry neither script nor style inside`() throws {
        let templates = try Repository.texts(under: "Resources/templates", endingIn: ".mustache")

        expectNone(
            try templates.flatMap { try Self.inlined(in: $0) },
            mend: "Move it to Resources/styles or Resources/scripts; the browser refuses it here.")
    }

    @Test(arguments: [
        (#"<p style="color:red">"#, 1),
        ("<script>alert(1)</script>", 1),
        (#"<button onclick="go()">"#, 1),
        (#"<script src="/assets/scripts/a.js" defer></script>"#, 0),
        (#"<link rel="stylesheet" href="/assets/styles/cunce.css">"#, 0),
    ])
    func `are told apart from files of their own`(html: String, count: Int) throws {
        #expect(try Self.inlined(in: TextFile(path: "a.mustache", text: html)).count == count)
    }

    static func inlined(in file: TextFile) throws -> [Finding] {
        try file.findings(of: inline, saying: "inline")
    }
}
