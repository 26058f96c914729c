import Mustache

/// What surrounds every page. Templates reach it as `shell`.
package struct ShellModel: MustacheParent, Equatable, Sendable {
    /// The page's name, for the browser's tab; the product's name is added by the layout. Example:
    /// `总表`.
    package let title: String
    /// The page's language as HTML wants it, `zh-CN` or `en`. Example: `zh-CN`.
    package let language: String
    /// The bar and the banners, made by the template `header`.
    package let header: String
    /// The token that every form sends back as `csrf`. Never empty.
    package let csrf: String
    /// What the last act came to, shown once.
    package let notice: NoticeModel?

    package init(
        title: String, language: String, header: String, csrf: String, notice: NoticeModel? = nil
    ) {
        self.title = title
        self.language = language
        self.header = header
        self.csrf = csrf
        self.notice = notice
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "language": language
        case "header": header
        case "csrf": csrf
        case "notice": notice.orAbsent
        default: nil
        }
    }
}
