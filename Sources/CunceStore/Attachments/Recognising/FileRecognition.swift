package import CunceDomain

/// What a file is, by what is in it. Neither its name nor the browser's word is asked.
package enum FileRecognition {
    package enum Found: Equatable, Sendable {
        case kind(FileKind)
        /// A photograph in HEIF with HEVC: no browser shows it, so it is changed into JPEG.
        case heic
    }

    /// - Throws: `FileFault` for anything that is not taken.
    package static func found(in bytes: FileBytes) throws(FileFault) -> Found {
        guard bytes.count > 0 else { throw .empty }
        if bytes.has([0xff, 0xd8, 0xff], at: 0) { return .kind(.jpeg) }
        if bytes.has(PNGCutting.signature, at: 0) { return .kind(.png) }
        if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) { return .kind(.webp) }
        if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) { return .kind(.gif) }
        if isHEIC(bytes) { return .heic }
        if bytes.has("%PDF-", at: 0) { return .kind(try pdf(bytes)) }
        if bytes.has([0x50, 0x4b, 0x03, 0x04], at: 0) { return .kind(try packed(bytes)) }
        if bytes.has(CompoundFile.signature, at: 0) { return .kind(try compound(bytes)) }
        guard let text = PlainText.kind(of: bytes) else { throw .notAccepted }
        return .kind(text)
    }

    /// The first box names the brand (ISO/IEC 23008-12).
    private static func isHEIC(_ bytes: FileBytes) -> Bool {
        guard bytes.has("ftyp", at: 4), let length = bytes.big32(0) else { return false }
        let brands = stride(from: 8, to: min(length, 128), by: 4)
        return brands.contains { place in
            ["heic", "heix", "heim", "heis"].contains { bytes.has($0, at: place) }
        }
    }

    /// A PDF begins with its first byte: readers forgive a head of something else before it, and
    /// that is how a program hides there. One that broke off has no end.
    private static func pdf(_ bytes: FileBytes) throws(FileFault) -> FileKind {
        guard bytes.last("%%EOF", within: 2_048) != nil,
            bytes.last("startxref", within: 4_096) != nil
        else { throw .damaged }
        return .pdf
    }

    private static func packed(_ bytes: FileBytes) throws(FileFault) -> FileKind {
        let directory = try ZipDirectory(bytes)
        if let kind = directory.openDocument(bytes) {
            guard !directory.has(prefix: "Basic/"), !directory.has(prefix: "Scripts/") else {
                throw .hasMacros
            }
            return kind
        }
        if directory.has("OFD.xml") { return .ofd }
        guard directory.has("[Content_Types].xml") else { throw .notAccepted }
        guard !directory.hasMacros else { throw .hasMacros }
        let kinds: [(String, FileKind)] = [
            ("word/document", .docx), ("xl/workbook", .xlsx), ("ppt/presentation", .pptx),
        ]
        let found = kinds.first { directory.has(prefix: $0.0, ending: ".xml") }
        guard let found else { throw .notAccepted }
        return found.1
    }

    private static func compound(_ bytes: FileBytes) throws(FileFault) -> FileKind {
        let names = try CompoundFile.names(in: bytes)
        guard !names.contains("EncryptedPackage") else { throw .isLocked }
        guard names.isDisjoint(with: ["Macros", "VBA", "_VBA_PROJECT_CUR", "_VBA_PROJECT"]) else {
            throw .hasMacros
        }
        if names.contains("WordDocument") { return .doc }
        if names.contains("Workbook") || names.contains("Book") { return .xls }
        if names.contains("PowerPoint Document") { return .ppt }
        throw .notAccepted
    }
}
