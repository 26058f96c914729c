import CXlsxWriter

/// The formats of our workbooks. Fonts are left to the reader's program, whose own Chinese font
/// is there in any case.
struct XLSXFormats {
    let heading: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let prose: UnsafeMutablePointer<lxw_format>?
    let day: UnsafeMutablePointer<lxw_format>?
    let yuan: UnsafeMutablePointer<lxw_format>?
    let count: UnsafeMutablePointer<lxw_format>?
    let decimal: UnsafeMutablePointer<lxw_format>?
    let mark: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
        func made(_ number: String?) -> UnsafeMutablePointer<lxw_format>? {
            let format = workbook_add_format(book)
            format_set_align(format, top)
            if let number { format_set_num_format(format, number) }
            return format
        }
        heading = workbook_add_format(book)
        format_set_bold(heading)
        format_set_text_wrap(heading)
        format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_bg_color(heading, 0xEEF0EC)
        format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
        text = made("@")
        prose = made("@")
        format_set_text_wrap(prose)
        day = made("yyyy-mm-dd")
        yuan = made("#,##0.00")
        count = made("0")
        decimal = made(nil)
        mark = made("@")
        format_set_font_color(mark, 0x6B716C)
    }
}
