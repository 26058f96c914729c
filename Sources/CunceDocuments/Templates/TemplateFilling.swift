/// Puts values into one part of a template.
struct TemplateFilling {
    typealias Node = TemplateTree.Node

    let tree: TemplateTree
    let names: TemplateNames
    let values: TemplateValues

    func fill(_ root: Node) {
        for found in RowLists(root, names).all where found.isWhole {
            if let list = found.list { repeatRow(found.row, of: list) }
        }
        for node in TemplateTree.all("p", in: root) { fill(node, row: nil, of: nil) }
    }

    /// One row for each of the list; an empty one where there is none, because a table without
    /// rows is broken.
    private func repeatRow(_ row: Node, of list: TemplateNames.List) {
        let rows = values.lists[list.name.key] ?? []
        var last = row
        for values in rows.isEmpty ? [[:]] : rows {
            guard let copy = tree.copy(row, after: last) else { continue }
            for node in TemplateTree.all("p", in: copy) { fill(node, row: values, of: list) }
            last = copy
        }
        TemplateTree.remove(row)
    }

    private func fill(_ node: Node, row: [String: String]?, of list: TemplateNames.List?) {
        var paragraph = TemplateParagraph(node)
        let tokens = paragraph.tokens
        guard !tokens.isEmpty else { return }
        if row == nil, let lines = alone(paragraph, tokens), lines.count > 1 {
            return repeatParagraph(node, tokens[0].range, lines)
        }
        for token in tokens.reversed() {
            guard let text = text(of: token, row: row, list: list) else { continue }
            paragraph.replace(token.range, with: text)
        }
        paragraph.write(into: tree)
    }

    /// The lines of a value whose placeholder is all there is in its paragraph.
    private func alone(
        _ paragraph: TemplateParagraph, _ tokens: [TemplateToken]
    ) -> [String]? {
        let characters = paragraph.characters
        guard tokens.count == 1, tokens[0].kind == .value,
            characters.indices.allSatisfy({
                tokens[0].range.contains($0) || characters[$0].isWhitespace
            }), let key = names.value(tokens[0].name)
        else { return nil }
        return (values.values[key] ?? "").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    private func repeatParagraph(_ node: Node, _ range: Range<Int>, _ lines: [String]) {
        var last = node
        for line in lines {
            guard let copy = tree.copy(node, after: last) else { continue }
            var paragraph = TemplateParagraph(copy)
            paragraph.replace(range, with: line)
            paragraph.write(into: tree)
            last = copy
        }
        TemplateTree.remove(node)
    }

    /// What is unknown stays as it stands: a preview shows it.
    private func text(
        of token: TemplateToken, row: [String: String]?, list: TemplateNames.List?
    ) -> String? {
        switch token.kind {
        case .listBegins, .listEnds: return row == nil ? nil : ""
        case .value:
            if let row, let list, let key = names.field(token.name, of: list) {
                return row[key] ?? ""
            }
            return names.value(token.name).map { values.values[$0] ?? "" }
        }
    }

    /// A line above all others, in the vocabulary of the file's own paragraphs.
    static func mark(_ text: String, above root: Node, of tree: TemplateTree) {
        guard let body = TemplateTree.all("body", in: root).first,
            let first = TemplateTree.children(of: body).first(where: {
                TemplateTree.name($0) != nil
            }), let paragraph = tree.element("p", before: first),
            let run = tree.element("r", in: paragraph), let place = tree.element("t", in: run)
        else { return }
        TemplateTree.set(text, in: place)
    }
}
