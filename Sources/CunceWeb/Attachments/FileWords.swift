import CunceDomain
import CunceReports

/// Files in words: their kind and size.
struct FileWords: Sendable {
    let texts: Texts
    let language: Language

    func kind(_ kind: FileKind) -> String {
        switch kind.family {
        case .picture: texts.say("attachment.kind-picture", in: language)
        case .page:
            texts.say(
                kind == .pdf ? "attachment.kind-pdf" : "attachment.kind-ofd", in: language)
        case .document: texts.say("attachment.kind-document", in: language)
        case .table: texts.say("attachment.kind-table", in: language)
        case .slides: texts.say("attachment.kind-slides", in: language)
        case .text: texts.say("attachment.kind-text", in: language)
        }
    }

    /// Rounded up, so that no file is shown smaller than it is: `840 KB`, `1.3 MB`.
    func size(_ bytes: Int) -> String {
        guard bytes > 1_000 << 10 else { return "\(max(1, (bytes + 1_023) / 1_024)) KB" }
        let tenths = (bytes * 10 + (1 << 20) - 1) / (1 << 20)
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}
