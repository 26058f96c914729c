import Mustache

/// A task of a draft, to be changed or taken out.
package struct DraftTask: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `t1`.
    package let key: String
    /// What is to be done.
    package let title: String
    /// Owner and day. Example: `洋港工作组 · 12月10日`.
    package let line: String
    /// Writes it anew.
    package let change: AddTaskForm
    /// Takes it out.
    package let remove: FormModel

    package init(key: String, title: String, line: String, change: AddTaskForm, remove: FormModel) {
        self.key = key
        self.title = title
        self.line = line
        self.change = change
        self.remove = remove
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "title": title
        case "line": line
        case "change": change
        case "remove": remove
        default: nil
        }
    }
}
