/// Why the rules say no to something about a template.
package enum TemplateRefusal: Error, Equatable, Sendable {
    /// There is no such document, or it is no paper.
    case takesNoTemplate(document: String)
    /// Only a DOCX can be one.
    case notADocument
    /// It was never handed in for this document.
    case unknownFile
    /// It cannot be one for what is in it; key of the words that say why, and a fact for them.
    case unusable(why: String, what: String)
    /// It has placeholders that are unknown or broken; it is kept, and can be looked at.
    case hasFaults(count: Int)
}
