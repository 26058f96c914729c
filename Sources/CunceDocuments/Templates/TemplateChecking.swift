/// Looks through one part of a template.
struct TemplateChecking {
    let names: TemplateNames
    let part: String?

    func look(at root: TemplateTree.Node, _ check: inout TemplateCheck) {
        let paragraphs = TemplateTree.all("p", in: root)
        let rows = RowLists(root, names)
        for (place, node) in paragraphs.enumerated() {
            let paragraph = TemplateParagraph(node)
            let characters = paragraph.characters
            let tokens = TemplateToken.all(in: characters)
            let list = rows.list(around: node)
            for token in tokens { take(token, place + 1, list, &check) }
            for text in TemplateToken.broken(in: characters, besides: tokens) {
                check.broken.append(self.place(text, place + 1))
            }
        }
    }

    private func take(
        _ token: TemplateToken, _ paragraph: Int, _ list: RowLists.Found?,
        _ check: inout TemplateCheck
    ) {
        switch token.kind {
        case .value:
            let isKnown =
                names.value(token.name) != nil
                || (list?.list.flatMap { names.field(token.name, of: $0) }) != nil
            if isKnown {
                check.known.append(place(token.name, paragraph))
            } else {
                check.unknown.append(
                    place(
                        token.name, paragraph,
                        names.suggestion(for: token.name, in: list?.list)))
            }
        case .listBegins, .listEnds:
            let sign = token.kind == .listBegins ? "#" : "/"
            if names.list(token.name) == nil {
                check.unknown.append(
                    place(
                        sign + token.name, paragraph, names.suggestion(for: token.name, in: nil)))
            } else if list?.isWhole == true {
                check.known.append(place(sign + token.name, paragraph))
            } else {
                check.broken.append(place(sign + token.name, paragraph))
            }
        }
    }

    private func place(
        _ text: String, _ paragraph: Int, _ suggestion: String? = nil
    ) -> TemplateCheck.Place {
        .init(text: text, paragraph: paragraph, part: part, suggestion: suggestion)
    }
}

/// Rows of tables that begin and end a list.
struct RowLists {
    struct Found {
        let row: TemplateTree.Node
        /// `nil` for a list nobody knows.
        let list: TemplateNames.List?
        /// It begins once and ends once, in this row.
        let isWhole: Bool
    }

    let all: [Found]

    init(_ root: TemplateTree.Node, _ names: TemplateNames) {
        all = TemplateTree.all("tr", in: root).compactMap { row in
            let tokens = TemplateTree.all("p", in: row).flatMap { TemplateParagraph($0).tokens }
            let begins = tokens.filter { $0.kind == .listBegins }
            let ends = tokens.filter { $0.kind == .listEnds }
            guard !begins.isEmpty || !ends.isEmpty else { return nil }
            let list = begins.first.flatMap { names.list($0.name) }
            let isWhole =
                begins.count == 1 && ends.count == 1
                && list?.name == ends.first.flatMap { names.list($0.name) }?.name
            return Found(row: row, list: list, isWhole: isWhole)
        }
    }

    /// The list whose row a node stands in; the innermost of tables in tables.
    func list(around node: TemplateTree.Node) -> Found? {
        var next = TemplateTree.parent(of: node)
        while let above = next {
            if let found = all.first(where: { $0.row == above }) { return found }
            next = TemplateTree.parent(of: above)
        }
        return nil
    }
}
