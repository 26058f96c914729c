/// The fonts of GB/T 9704, each with what stands in where an office does not have it.
enum WordFonts {
    static let body = "仿宋_GB2312"
    static let title = "方正小标宋简体"
    static let first = "黑体"
    static let second = "楷体_GB2312"
    static let number = "宋体"
    static let latin = "Times New Roman"

    /// - instead: what stands in, the nearest first.
    private static let all: [(name: String, instead: String, family: String)] = [
        (body, "仿宋,FangSong,STFangsong,华文仿宋,Noto Serif CJK SC", "modern"),
        (title, "FZXiaoBiaoSong-B05S,小标宋,宋体,SimSun,Noto Serif CJK SC", "roman"),
        (first, "SimHei,华文黑体,Noto Sans CJK SC", "swiss"),
        (second, "楷体,KaiTi,STKaiti,华文楷体,Noto Serif CJK SC", "modern"),
        (number, "SimSun,Noto Serif CJK SC", "roman"),
        (latin, "Liberation Serif", "roman"),
    ]

    static let table =
        WordParts.head
        + "<w:fonts xmlns:w=\"\(WordParts.words)\">"
        + all.map { font in
            "<w:font w:name=\"\(font.name)\"><w:altName w:val=\"\(font.instead)\"/>"
                + "<w:charset w:val=\"\(font.name == latin ? "00" : "86")\"/>"
                + "<w:family w:val=\"\(font.family)\"/></w:font>"
        }.joined() + "</w:fonts>"

    /// `<w:rFonts>` of a run: Latin letters and Chinese characters each in their own.
    static func run(_ chinese: String) -> String {
        "<w:rFonts w:ascii=\"\(latin)\" w:hAnsi=\"\(latin)\" w:cs=\"\(latin)\""
            + " w:eastAsia=\"\(chinese)\"/>"
    }
}
