package import CunceDomain

/// Chooses between the two wordings of a fixed line of a paper.
///
/// Papers are made where there is no catalogue at hand (command line, archive); what a page says
/// comes from the catalogues.
package struct Bilingual: Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    package func callAsFunction(_ zh: String, _ en: String) -> String {
        language == .zh ? zh : en
    }
}
