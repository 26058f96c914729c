package import NIOCore

/// What a handler answers with.
package enum Answer: Sendable {
    /// HTML, UTF-8.
    case page(ByteBuffer, status: Int)
    /// A page that is the same for everybody, with the tag of what it says.
    case published(ByteBuffer, tag: String)
    /// 303 after something was done, so that a reload does not do it again.
    case redirect(to: String, cookies: [String])
    /// A kept file, sent as it lies on the disk.
    case file(FileAnswer)
    case bytes([UInt8], type: String, status: Int, cacheable: Bool)

    /// A paper as a page of its own, for print: with its style inside, and nothing that runs.
    case paper(String)

    /// A file made for this answer, to be kept by the reader under a name.
    case download(MadeFile)

    /// Whether a field of the page is complained of. Template `complaint`.
    var hasComplaint: Bool {
        guard case .page(let html, _) = self else { return false }
        return String(buffer: html).contains("class=\"err\"")
    }

    package static func page(html: String, status: Int) -> Answer {
        .page(ByteBuffer(string: html), status: status)
    }

    package static func redirect(to path: String) -> Answer { .redirect(to: path, cookies: []) }
}
