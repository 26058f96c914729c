/// Every field of a file of a pack as lines of text: what it is, whether it must be there, what it
/// means. Made from the descriptions the readers are made from.
package struct PackReference {
    package let lines: [String]

    package init(of file: PackFile) {
        var lines = [file.name]
        Self.tell(file.shape, indent: 1, into: &lines)
        if lines.contains(where: { $0.contains("condition") }) {
            lines.append("condition, one of:")
            Self.tell(ConditionHeads.shape, indent: 1, into: &lines)
        }
        self.lines = lines
    }

    private static func tell(_ shape: Shape, indent: Int, into lines: inout [String]) {
        switch shape {
        case .fields(let fields):
            for field in fields.fields { tell(field, indent: indent, into: &lines) }
            if !fields.needsOneOf.isEmpty {
                line("at least one of \(fields.needsOneOf.joined(separator: ", "))", indent, &lines)
            }
        case .list(let inner, _): tell(inner, indent: indent, into: &lines)
        case .either(let shapes):
            for shape in shapes {
                if case .fields(let fields) = shape { line("- \(fields.meaning)", indent, &lines) }
                tell(shape, indent: indent + 1, into: &lines)
            }
        case .table(let words, let inner):
            line("for each of \(words.joined(separator: ", ")):", indent, &lines)
            tell(inner, indent: indent + 1, into: &lines)
        default: break
        }
    }

    private static func tell(
        _ field: Shape.Field, indent: Int, into lines: inout [String]
    ) {
        let must = field.isRequired ? "must be there" : "may be left out"
        line("\(field.name): \(field.shape.kind), \(must). \(field.meaning)", indent, &lines)
        tell(field.shape, indent: indent + 1, into: &lines)
    }

    private static func line(_ text: String, _ indent: Int, _ lines: inout [String]) {
        lines.append(String(repeating: "  ", count: indent) + text)
    }
}

extension Shape {
    /// What it is, in a word or two.
    fileprivate var kind: String {
        switch self {
        case .list(let inner, let least):
            "a list of " + inner.kinds + (least > 0 ? ", \(least) or more" : "")
        case .fields: "keys and values"
        case .table: "keys and values"
        case .either(let shapes):
            shapes.map(\.kind).reduce(into: [String]()) { known, kind in
                if !known.contains(kind) { known.append(kind) }
            }.joined(separator: ", or ")
        case .named(let name): "a \(name)"
        default: words
        }
    }

    private var kinds: String {
        switch self {
        case .fields, .either, .table: "entries"
        case .named(let name): "\(name)s"
        case .use(let list): "keys of a \(list)"
        case .key: "keys"
        case .choice(let words): "some of \(words.joined(separator: ", "))"
        default: words
        }
    }
}
