package import CunceDomain

/// What stays of a picture when place, time, device and names are taken out of it.
///
/// Any bytes give pieces or `damaged`. What was cut once stays as it is when it is cut again.
package enum PictureCutting {
    /// - Parameter kind: of a picture; other kinds stay whole.
    package static func pieces(
        of bytes: FileBytes, _ kind: FileKind
    ) throws(FileFault) -> CutPieces {
        switch kind {
        case .jpeg: return try JPEGCutting.pieces(of: bytes)
        case .png: return try PNGCutting.pieces(of: bytes)
        case .webp: return try WebPCutting.pieces(of: bytes)
        case .gif: return try GIFCutting.pieces(of: bytes)
        case .pdf, .ofd, .docx, .xlsx, .pptx, .doc, .xls, .ppt, .odt, .ods, .odp, .text, .textGB:
            var whole = CutPieces()
            whole.keep(0..<bytes.count)
            return whole
        }
    }
}
