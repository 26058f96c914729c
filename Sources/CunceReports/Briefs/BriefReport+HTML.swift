package import CunceDomain

extension BriefReport {
    /// The paper as a file of its own: A4, in the spirit of GB/T 9704, without a red head and
    /// without a document number.
    package func html(in language: Language, _ programme: Programme) -> String {
        let frame = BriefFrame(self, programme, language)
        let body = sections.map { section in
            "<h2>\(SafeText.of(frame.heading(section.key)))</h2>\n"
                + section.paragraphs.map {
                    "<p>\(SafeText.of($0.text(in: language)))</p>\n"
                }.joined()
        }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-Hans" : "en")">
            <head>
            <meta charset="utf-8">
            <title>\(SafeText.of("\(frame.title) \(frame.issue)"))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header><span>\(SafeText.of(frame.kicker))</span>\
            <span>\(SafeText.of(frame.issue))</span></header>
            <h1>\(SafeText.of(frame.title))</h1>
            \(body)<div class="sign"><p>\(SafeText.of(frame.issuer))</p>\
            <p>\(SafeText.of(frame.day))</p></div>
            <footer><p>\(SafeText.of(frame.sentTo))</p>\
            <p class="head">\(SafeText.of("\(frame.headWord) \(head)"))</p></footer>
            </body>
            </html>

            """
    }

    /// 22 lines of 28 characters on a page: 三号 is 16 pt, a line 28 pt; margins of GB/T 9704.
    static let style = """
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        body { max-width: 156mm; margin: 2em auto; color: #111;
          font: 16pt/28pt FangSong, "FangSong_GB2312", STFangsong, "Noto Serif CJK SC", serif; }
        header { display: flex; justify-content: space-between; padding-bottom: 4pt;
          border-bottom: 1pt solid; }
        h1 { margin: 28pt 0; text-align: center; font-size: 22pt; line-height: 32pt; }
        h2 { margin: 0; font: 16pt/28pt SimHei, "Noto Sans CJK SC", sans-serif;
          text-indent: 2em; break-after: avoid; }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        .sign { margin-top: 28pt; break-inside: avoid; }
        .sign p { text-align: right; padding-right: 4em; }
        footer { margin-top: 28pt; border-top: 1pt solid; border-bottom: 1pt solid;
          font-size: 14pt; break-inside: avoid; }
        footer p { text-indent: 1em; text-align: left; }
        .head { font: 8pt/14pt monospace; }
        """
}
