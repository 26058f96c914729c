/// What tells posts of one role apart, in the reader's language.
package enum Designation {
    /// 天干: the letters that tell posts of one role apart.
    private static let stems: [Character] = Array("甲乙丙丁戊己庚辛壬癸")

    /// A Heavenly Stem becomes a letter in English: 甲 A … 癸 J. Anything else stays as written.
    package static func text(_ written: String, in language: Language) -> String {
        guard language == .en, written.count == 1, let stem = written.first,
            let place = stems.firstIndex(of: stem)
        else { return written }
        return String(Array("ABCDEFGHIJ")[place])
    }
}
