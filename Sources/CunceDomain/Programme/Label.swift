/// A word or sentence of the pack in both languages.
///
/// Neither is empty: the pack is refused where one language is missing.
package struct Label: Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    package func text(in language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
