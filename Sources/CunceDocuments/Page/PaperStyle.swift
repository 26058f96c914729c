/// How a paper looks on a page of its own.
enum PaperStyle {
    static func of(_ shape: PaperShape) -> String {
        switch shape {
        case .upright: upright + all
        case .lying: lying + all
        case .form: form + all + small
        }
    }

    /// Papers of both shapes in one file.
    static let bundle = """
        @page { \(uprightSheet) }
        @page lying { \(lyingSheet) }
        @page form { \(formSheet) }
        section { break-after: page; margin-bottom: 4em; }
        section.upright { max-width: 156mm; margin-inline: auto; }
        section.lying { max-width: 225mm; margin-inline: auto; page: lying; }
        section.form { max-width: 174mm; margin-inline: auto; page: form; }

        """ + all + small

    private static let number = """
        @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, serif; }
        """
    private static let uprightSheet = "size: A4; margin: 37mm 26mm 35mm 28mm; " + number
    private static let lyingSheet = "size: A4 landscape; margin: 28mm 35mm 26mm 37mm; " + number

    private static let formSheet = "size: A4; margin: 18mm; " + number

    private static let form = """
        @page { \(formSheet) }
        body { max-width: 174mm; }

        """

    /// A form is small: under its own section in a file of several, else all of it.
    private static let small = """

        section.form, body:not(:has(section)) { font-size: 12pt; line-height: 20pt; letter-spacing: 0; }
        :is(section.form, body:not(:has(section))) :is(h2, h3, h4, h5) { font-size: 12pt;
          line-height: 20pt; text-indent: 0; margin-top: 6pt; }
        :is(section.form, body:not(:has(section))) .title { margin: 4pt 0; font-size: 16pt; line-height: 22pt; }
        :is(section.form, body:not(:has(section))) .under { margin: 0 0 6pt; }
        :is(section.form, body:not(:has(section))) .room { height: 22pt; }
        :is(section.form, body:not(:has(section))) .dense { font-size: 10pt; line-height: 14pt; }
        """

    private static let upright = """
        @page { \(uprightSheet) }
        body { max-width: 156mm; }

        """

    private static let lying = """
        @page { \(lyingSheet) }
        body { max-width: 225mm; }
        main .title { margin: 0 0 6pt; }
        main .under { margin: 0 0 8pt; }

        """

    /// 22 lines of 28 characters on a page (GB/T 9704): 三号 is 16 pt, 225 mm are 22 lines of
    /// 28.99 pt, 156 mm are 28 characters of 15.79 pt.
    private static let all = """
        body { margin: 2em auto; padding: 0 1em; color: #111; background: #fff;
          font: 16pt/28.98pt FangSong_GB2312, "仿宋_GB2312", FangSong, STFangsong,
          "Noto Serif CJK SC", serif; letter-spacing: -0.207pt; }
        main { display: block; }
        header { display: flex; justify-content: space-between; gap: 2em; padding-bottom: 4pt;
          border-bottom: 1pt solid; }
        .title { margin: 29pt 0; text-indent: 0; text-align: center; text-wrap: balance;
          font: 22pt/33pt FZXiaoBiaoSong-B05S, "方正小标宋简体", SimSun, STSong,
          "Noto Serif CJK SC", serif; }
        h2, h3, h4, h5 { margin: 0; font-size: 16pt; line-height: 28.98pt; text-indent: 2em;
          break-after: avoid; }
        h2 { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; font-weight: normal; }
        h3 { font-family: KaiTi_GB2312, "楷体_GB2312", KaiTi, STKaiti, "Noto Serif CJK SC", serif;
          font-weight: normal; }
        h5 { font-weight: normal; }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        .line { text-indent: 0; }
        .under { margin: -22pt 0 22pt; text-indent: 0; text-align: center; }
        .room { height: 28.98pt; border-bottom: 0.5pt solid #999; }
        .break { break-after: page; }
        .sign { margin-top: 28.98pt; break-inside: avoid; }
        .sign p { text-align: right; padding-right: 4em; }
        footer { margin-top: 28.98pt; border-top: 1pt solid; border-bottom: 1pt solid;
          font-size: 14pt; break-inside: avoid; }
        footer p { text-indent: 1em; text-align: left; }
        .note { margin-top: 4pt; font: 8pt/12pt monospace; letter-spacing: 0; text-indent: 0;
          text-align: left; }
        table { width: 100%; margin: 4pt 0; border-collapse: collapse; table-layout: fixed;
          font-size: 12pt; line-height: 17pt; letter-spacing: 0; }
        th, td { border: 0.5pt solid; padding: 3pt 4pt; text-align: left; vertical-align: middle;
          overflow-wrap: anywhere; }
        th { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; font-weight: normal;
          text-align: center; }
        .c { text-align: center; }
        .dense { font-size: 9pt; line-height: 13pt; }
        .dense th, .dense td { padding: 2pt 3pt; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .bar { margin-bottom: 2em; font: 15px/24px sans-serif; letter-spacing: 0; }
        .bar a { margin-right: 1em; color: #1a4b8c; }
        @media print { body { margin: 0; padding: 0; max-width: none; }
          section { max-width: none; margin: 0; } .bar { display: none; } }
        """
}
