import Mustache

/// One file that was handed in as a template.
package struct TemplateLine: MustacheParent, Equatable, Sendable {
    /// Unlike any other on the page. Example: `ledger-0f3a1c`.
    package let key: String
    /// As its owner named it. Example: `县里台账.docx`.
    package let name: String
    /// When it came and who brought it. Example: `11月20日 镇组织办`.
    package let kept: String
    /// What was found in it. Example: `占位符 12 处，都认得`.
    package let found: String
    /// What is to be mended, each with its paragraph.
    package let faults: [String]
    /// The document is made with it.
    package let isInUse: Bool
    /// As it came.
    package let fileHref: String
    /// Filled, and marked as a preview; absent where it cannot be opened.
    package let previewHref: String?
    /// Chooses it; absent where it is in use or has faults.
    package let use: FormModel?
    /// Name among the blobs, sent with the form. Example: `0011…`.
    package let file: String

    package init(
        key: String, name: String, kept: String, found: String, faults: [String], isInUse: Bool,
        fileHref: String, previewHref: String?, use: FormModel?, file: String
    ) {
        self.key = key
        self.name = name
        self.kept = kept
        self.found = found
        self.faults = faults
        self.isInUse = isInUse
        self.fileHref = fileHref
        self.previewHref = previewHref
        self.use = use
        self.file = file
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "name": name
        case "kept": kept
        case "found": found
        case "faults": faults
        case "isInUse": isInUse
        case "fileHref": fileHref
        case "previewHref": previewHref.orAbsent
        case "use": use.orAbsent
        case "file": file
        default: nil
        }
    }
}
