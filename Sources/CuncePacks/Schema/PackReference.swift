/// Every field of a file of a pack, or of a facts file, as lines of text: what it is, whether it
/// must be there, what it means. Made from the descriptions the readers are made from.
package struct PackReference {
    package let lines: [String]

    package init(of file: DescribedFile, in meanings: PackMeanings) {
        var telling = Telling(meanings: meanings)
        telling.lines = [file.name]
        telling.tell(file.shape, indent: 1)
        if file.shape.asksCondition {
            telling.line(meanings.say(.conditions), 0)
            telling.tell(ConditionHeads.shape, indent: 1)
        }
        lines = telling.lines
    }

    private struct Telling {
        let meanings: PackMeanings
        var lines: [String] = []

        mutating func tell(_ shape: Shape, indent: Int) {
            switch shape {
            case .fields(let fields):
                for field in fields.fields { tell(field, indent: indent) }
                if !fields.needsOneOf.isEmpty {
                    let words = meanings.list(fields.needsOneOf)
                    line(meanings.say(.needsOneOf, ["words": words]), indent)
                }
            case .list(let inner, _): tell(inner, indent: indent)
            case .either(let shapes):
                for shape in shapes {
                    if case .fields(let fields) = shape {
                        line("- \(meanings.say(fields.meaning))", indent)
                    }
                    tell(shape, indent: indent + 1)
                }
            case .table(let words, let inner):
                line(meanings.say(.forEach, ["words": meanings.list(words)]), indent)
                tell(inner, indent: indent + 1)
            case .each(let key, let inner):
                line(
                    meanings.say(
                        .eachKey,
                        ["key": key.words(in: meanings), "kind": inner.kind(in: meanings)]),
                    indent)
                tell(inner, indent: indent + 1)
            default: break
            }
        }

        private mutating func tell(_ field: Shape.Field, indent: Int) {
            line(
                meanings.say(
                    field.isRequired ? .required : .optional,
                    [
                        "name": field.name, "kind": field.shape.kind(in: meanings),
                        "meaning": meanings.say(field.meaning),
                    ]),
                indent)
            tell(field.shape, indent: indent + 1)
        }

        mutating func line(_ text: String, _ indent: Int) {
            lines.append(String(repeating: "  ", count: indent) + text)
        }
    }
}
