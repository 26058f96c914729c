/// What a file is, decided by what is in it. The raw value is its media type (RFC 6838).
package enum FileKind: String, CaseIterable, Codable, Sendable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case gif = "image/gif"
    case pdf = "application/pdf"
    /// 版式文件 OFD, GB/T 33190.
    case ofd = "application/ofd"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case doc = "application/msword"
    case xls = "application/vnd.ms-excel"
    case ppt = "application/vnd.ms-powerpoint"
    case odt = "application/vnd.oasis.opendocument.text"
    case ods = "application/vnd.oasis.opendocument.spreadsheet"
    case odp = "application/vnd.oasis.opendocument.presentation"
    case text = "text/plain; charset=utf-8"
    case textGB = "text/plain; charset=gb18030"

    /// Kinds that may stand under each other's ending: a photograph saved as `.jpg` that is a
    /// PNG deceives nobody.
    package enum Family: Sendable { case picture, page, document, table, slides, text }

    package var family: Family {
        switch self {
        case .jpeg, .png, .webp, .gif: .picture
        case .pdf, .ofd: .page
        case .docx, .doc, .odt: .document
        case .xlsx, .xls, .ods: .table
        case .pptx, .ppt, .odp: .slides
        case .text, .textGB: .text
        }
    }

    /// Endings of its names, the usual one first.
    package var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .pdf: ["pdf"]
        case .ofd: ["ofd"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .pptx: ["pptx"]
        case .doc: ["doc", "wps", "wpt"]
        case .xls: ["xls", "et"]
        case .ppt: ["ppt", "dps"]
        case .odt: ["odt"]
        case .ods: ["ods"]
        case .odp: ["odp"]
        case .text, .textGB: ["txt", "csv", "md"]
        }
    }

    package var isPicture: Bool { family == .picture }

    /// The family an ending belongs to, `nil` for one that promises nothing.
    package static func family(ofEnding ending: String) -> Family? {
        // Photographs of phones come as HEIC and are kept as JPEG.
        if ending == "heic" || ending == "heif" { return .picture }
        return allCases.first { $0.endings.contains(ending) }?.family
    }
}
