import Mustache

/// Tells that something could not be done or seen, and what to do. Template `problem-page`.
package struct ErrorPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What happened. Example: `没有这一页`.
    package let title: String
    /// Why, and what can be done.
    package let text: String
    /// Who can see or do it, where that is the reason. Example: `镇组织办、镇党委书记`.
    package let whoMay: String?
    /// A number to quote to the administrator, for a fault of ours. Example: `7F3A-19`.
    package let number: String?
    /// Where to go from here. Example: `回总表`.
    package let back: TextLink

    package init(
        shell: ShellModel, title: String, text: String, whoMay: String? = nil,
        number: String? = nil, back: TextLink
    ) {
        self.shell = shell
        self.title = title
        self.text = text
        self.whoMay = whoMay
        self.number = number
        self.back = back
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "text": text
        case "whoMay": whoMay.orAbsent
        case "number": number.orAbsent
        case "back": back
        default: nil
        }
    }
}
