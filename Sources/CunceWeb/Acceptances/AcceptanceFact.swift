import Mustache

/// One fact the rules ask: what is known, who told it, and a field to tell it. Template
/// `acceptance`.
package struct AcceptanceFact: MustacheParent, Equatable, Sendable {
    /// Key of the fact. Example: `seen-on-site`.
    package let fact: String
    package let label: String
    /// What is known. Example: `是`.
    package let value: String
    /// Where it comes from. Example: `11月20日 · 县委组织部`.
    package let source: String
    /// What shows it.
    package let evidence: String?
    /// Its entry; `nil` for what the record knew before.
    package let href: String?
    /// How it is typed. Example: `百分数，如 62.5`.
    package let hint: String
    /// A choice, for what is yes or no or one of several.
    package let choice: SelectModel?
    /// A field, for everything else.
    package let typed: FieldModel?
    /// What shows it, as typed.
    package let proof: FieldModel?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "fact": fact
        case "label": label
        case "value": value
        case "source": source
        case "evidence": evidence.orAbsent
        case "href": href.orAbsent
        case "hint": hint
        case "choice": choice.orAbsent
        case "typed": typed.orAbsent
        case "proof": proof.orAbsent
        default: nil
        }
    }
}
