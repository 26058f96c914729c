/// The placeholders a template may have: values, and lists whose rows have values of their own.
package struct TemplateNames: Equatable, Sendable {
    package struct Name: Equatable, Sendable {
        package let key: String
        /// What it may be called, the key among them; the first is the one to show.
        package let names: [String]

        package init(key: String, names: [String]) {
            self.key = key
            self.names = names
        }
    }

    package struct List: Equatable, Sendable {
        package let name: Name
        package let fields: [Name]

        package init(name: Name, fields: [Name]) {
            self.name = name
            self.fields = fields
        }
    }

    package let values: [Name]
    package let lists: [List]

    package init(values: [Name], lists: [List]) {
        self.values = values
        self.lists = lists
    }

    func value(_ name: String) -> String? { Self.key(name, among: values) }

    func list(_ name: String) -> List? {
        lists.first { Self.key(name, among: [$0.name]) != nil }
    }

    /// - Parameter list: whose row the placeholder stands in.
    func field(_ name: String, of list: List) -> String? { Self.key(name, among: list.fields) }

    /// The nearest name there is, where one is near.
    func suggestion(for name: String, in list: List?) -> String? {
        let known =
            (list?.fields ?? []) + values + (list == nil ? lists.map(\.name) : [])
        let wanted = Array(Self.plain(name))
        return known.flatMap(\.names).map { ($0, Self.distance(wanted, Array(Self.plain($0)))) }
            .min { $0.1 < $1.1 }
            .flatMap { $0.1 <= max(1, wanted.count / 2) ? $0.0 : nil }
    }

    private static func key(_ name: String, among names: [Name]) -> String? {
        let wanted = plain(name)
        return names.first { $0.names.contains { plain($0) == wanted } }?.key
    }

    /// Case, blanks, dashes and brackets of either width make no difference.
    private static func plain(_ name: String) -> String {
        String(name.lowercased().filter { !$0.isWhitespace && !"-_()（）“”\"".contains($0) })
    }

    /// How many characters must be changed, put in or left out.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (i, left) in one.enumerated() {
            var before = row[0]
            row[0] = i + 1
            for (j, right) in other.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, before + (left == right ? 0 : 1))
                before = above
            }
        }
        return row[other.count]
    }
}
