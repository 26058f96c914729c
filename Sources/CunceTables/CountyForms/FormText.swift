import Foundation

/// Texts as a cell of a workbook can hold them.
enum FormText {
    /// Characters that XML cannot hold are left out; what looks like an escaped character is
    /// escaped itself, or readers would take it for one.
    static func writable(_ text: String) -> String {
        let kept = String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    $0.value >= 0x20 && $0.value != 0xfffe && $0.value != 0xffff || $0 == "\n"
                        || $0 == "\t"
                }))
        let fitting =
            kept.utf16.count <= TableLimits.cell ? kept : String(kept.prefix(TableLimits.cell / 2))
        guard fitting.contains("_x") else { return fitting }
        return fitting.replacingOccurrences(
            of: "_x([0-9A-Fa-f]{4}_)", with: "_x005F_x$1", options: .regularExpression)
    }
}
