import Mustache

/// A by-election, step by step 补选. Template `election`.
package struct ElectionPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Example: `补选：村委会主任 洋港`.
    package let title: String
    package let status: StatusMark
    /// The village's team.
    package let team: TextLink
    package let post: TextLink
    /// Who votes.
    package let body: String
    /// What the law asks for. Example: `过半数的人投票，选举有效`.
    package let rule: [String]
    /// Where it stands.
    package let law: String?
    /// Figures of law.
    package let lawHref: String
    package let steps: [UpwardStep]
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "status": status
        case "team": team
        case "post": post
        case "body": body
        case "rule": rule
        case "law": law.orAbsent
        case "lawHref": lawHref
        case "steps": steps
        case "forms": forms
        default: nil
        }
    }
}
