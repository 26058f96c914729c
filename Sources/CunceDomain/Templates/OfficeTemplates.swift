/// 模板: the Word files an office hands in for its documents, and which of them are used. Files that
/// were replaced are kept.
package struct OfficeTemplates: Equatable, Sendable {
    package struct Template: Equatable, Sendable {
        package let document: String
        /// SHA-256 of the bytes, 64 hexadecimal digits.
        package let file: String
        package let name: String
        /// Unit: bytes.
        package let bytes: Int
        package let kept: Occurrence
    }

    /// Every file there ever was, oldest first.
    package private(set) var all: [Template] = []
    /// By document.
    private var chosen: [String: String] = [:]

    package init() {}

    package func of(_ document: String) -> [Template] { all.filter { $0.document == document } }

    /// The one a document is made with; `nil` for the form of ours.
    package func inUse(for document: String) -> Template? {
        chosen[document].flatMap { file in of(document).last { $0.file == file } }
    }

    package mutating func apply(_ event: TemplateEvent, _ at: Occurrence) {
        switch event {
        case .kept(let event):
            all.append(
                Template(
                    document: event.document, file: event.file, name: event.name,
                    bytes: event.bytes, kept: at))
        case .chosen(let event): chosen[event.document] = event.file
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: TemplateEvent) -> Bool {
        switch event {
        case .kept: true
        case .chosen(let event):
            event.file.map { file in of(event.document).contains { $0.file == file } } ?? true
        }
    }
}
