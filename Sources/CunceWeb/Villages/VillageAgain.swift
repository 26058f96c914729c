import Mustache

/// A village whose case was closed: why, and what can be done where it needs help once more.
/// Template `village-top`.
package struct VillageAgain: MustacheParent, Equatable, Sendable {
    /// Example: `11月20日按反弹办结，没有再列入`.
    package let title: String
    /// What was said when the case was closed.
    package let why: String
    /// What had been tried, in numbers. Example: `上一次：3 个问题、4 项措施、12 项任务，办结 9 项`.
    package let tried: String
    /// Who lists it, where the reader does not.
    package let others: String?
    /// The form that lists it.
    package let listHref: String?
    /// The form that names it.
    package let nameHref: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "why": why
        case "tried": tried
        case "others": others.orAbsent
        case "listHref": listHref.orAbsent
        case "nameHref": nameHref.orAbsent
        default: nil
        }
    }
}
