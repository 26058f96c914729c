/// What is put into a template: by key, and for each list its rows by key.
package struct TemplateValues: Equatable, Sendable {
    /// A value of several lines becomes as many paragraphs where its placeholder stands alone.
    package var values: [String: String]
    package var lists: [String: [[String: String]]]

    package init(values: [String: String], lists: [String: [[String: String]]] = [:]) {
        self.values = values
        self.lists = lists
    }
}
