/// The sheet of GB/T 9704-2012 (A4, 210 × 297 mm) in twentieths of a point, which word
/// processors count in: 37 mm above, 28 at the binding, 156 × 225 left for the text.
enum WordSheet {
    static let shortEdge = 11_906
    static let longEdge = 16_838
    /// 156 mm: 28 characters.
    static let textShort = 8_844
    /// 225 mm: 22 lines.
    static let textLong = 12_756
    private static let above = 2_098
    private static let binding = 1_588
    private static let outer = 1_474
    private static let below = 1_984
    /// From the lower edge to the page number, whose line lies 7 mm under the text.
    private static let number = 1_310
    /// 225 mm / 22: one line of 三号.
    static let line = 579
    /// Characters of 16 pt stand closer by this, so that 28 fill a line: 28 × 315 of 8,844. A
    /// grid of characters would say the same, but LibreOffice 7.4 puts 18 on a line then.
    static let closer = -5

    /// 18 mm on every side of a form.
    private static let formEdge = 1_020
    /// One line of 小四.
    private static let formLine = 400

    static func textWidth(_ shape: PaperShape) -> Int {
        switch shape {
        case .upright: textShort
        case .lying: textLong
        case .form: shortEdge - 2 * formEdge
        }
    }

    /// One line of body text.
    static func line(_ shape: PaperShape) -> Int { shape == .form ? formLine : line }

    /// `<w:sectPr>`: the last thing of a body. A lying sheet is bound at what was its top left:
    /// the margins go round with it.
    static func section(_ shape: PaperShape) -> String {
        let (size, margins) =
            switch shape {
            case .upright:
                (
                    "<w:pgSz w:w=\"\(shortEdge)\" w:h=\"\(longEdge)\"/>",
                    margins(top: above, right: outer, bottom: below, left: binding)
                )
            case .lying:
                (
                    "<w:pgSz w:w=\"\(longEdge)\" w:h=\"\(shortEdge)\" w:orient=\"landscape\"/>",
                    margins(top: binding, right: below, bottom: outer, left: above)
                )
            case .form:
                (
                    "<w:pgSz w:w=\"\(shortEdge)\" w:h=\"\(longEdge)\"/>",
                    margins(top: formEdge, right: formEdge, bottom: formEdge, left: formEdge)
                )
            }
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>" + size + margins
            + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(line(shape))\"/></w:sectPr>"
    }

    private static func margins(top: Int, right: Int, bottom: Int, left: Int) -> String {
        "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\""
            + " w:header=\"851\" w:footer=\"\(min(number, bottom - 400))\" w:gutter=\"0\"/>"
    }
}
