import Mustache

/// A formal request 请示 as paper. Template `formal-request`.
package struct FormalRequestPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The list it stands in.
    package let upward: TextLink
    package let status: StatusMark
    /// Example: `关于补测移民安置点测绘图的请示`.
    package let title: String
    /// One. Example: `县委组织部`.
    package let addressee: String
    package let reason: String
    package let asked: String
    /// Who issues it. Example: `中共示范镇委员会`.
    package let issuer: String
    /// The day of the signature, or today.
    package let dayLine: String
    /// The same as a file for word processors.
    package let fileHref: String
    /// Why it came back, while it is returned.
    package let returnedFor: String?
    /// What the county said.
    package let answer: String?
    package let steps: [UpwardStep]
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "upward": upward
        case "status": status
        case "title": title
        case "addressee": addressee
        case "reason": reason
        case "asked": asked
        case "issuer": issuer
        case "dayLine": dayLine
        case "fileHref": fileHref
        case "returnedFor": returnedFor.orAbsent
        case "answer": answer.orAbsent
        case "steps": steps
        case "forms": forms
        default: nil
        }
    }
}
