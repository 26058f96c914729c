/// One document of a pack's set: its name there, and the formats an office wants it in.
package struct NamedDocument: Equatable, Sendable {
    package let kind: DocumentKind
    package let title: Label
    /// One or more of those the kind can have, in the order of the pack.
    package let formats: [DocumentFormat]

    package init(kind: DocumentKind, title: Label, formats: [DocumentFormat]) {
        self.kind = kind
        self.title = title
        self.formats = formats
    }

    /// As it is where a pack says nothing of it.
    package init(_ kind: DocumentKind) {
        self.init(kind: kind, title: kind.label, formats: kind.formats)
    }
}
