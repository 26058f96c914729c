import CunceDomain

/// The JSON Schema of a file of a pack, or of a facts file, for editors that complete and check
/// while one types.
///
/// Made from the descriptions the readers are made from (`Describing/Reader`). It knows the shape;
/// rules between entries and files are `check`'s.
package struct PackSchema: Encodable {
    private let root: JSONValue

    package init(of file: DescribedFile, in meanings: PackMeanings) {
        root = .object([
            "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
            "title": .text(file.name),
            "allOf": .list([JSONValue(file.shape, meanings)]),
            "$defs": .object(["condition": JSONValue(ConditionHeads.shape, meanings)]),
        ])
    }

    package func encode(to encoder: any Encoder) throws { try root.encode(to: encoder) }
}

/// Any JSON.
indirect enum JSONValue: Encodable {
    case text(String)
    case whole(Int)
    case truth(Bool)
    case list([JSONValue])
    case object([String: JSONValue])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .whole(let number): try container.encode(number)
        case .truth(let truth): try container.encode(truth)
        case .list(let values): try container.encode(values)
        case .object(let fields): try container.encode(fields)
        }
    }
}

/// A span in words, as an editor takes it.
private let spans = "[0-9]{1,4} (day|working-day|week|month|year)s?"

/// A period of the calendar, as an editor takes it.
private let periods = "(\(Period.Unit.allCases.map(\.rawValue).joined(separator: "|")))"

extension JSONValue {
    /// What an editor takes for a shape. YAML reads `12`, `true` and `2026` as no texts; where the
    /// pack's reader takes their letters the schema takes them too.
    init(_ shape: Shape, _ meanings: PackMeanings) {
        let words = shape.words(in: meanings)
        switch shape {
        case .text: self = .typed(["string", "number", "boolean"])
        case .formula: self = .typed(["string", "number"], words: words)
        case .label:
            let text = JSONValue.typed(["string", "number", "boolean"])
            self = .fields([("zh", text), ("en", text)], required: ["zh", "en"])
        case .key, .use: self = .pattern(shape.pattern, words: words)
        case .whole(let bounds):
            self = .object([
                "type": .text("integer"), "minimum": .whole(bounds.lowerBound),
                "maximum": .whole(bounds.upperBound), "description": .text(words),
            ])
        case .amount:
            self = .pattern(
                "^-?[0-9]+(\\.[0-9]+|/[0-9]+)?( ?%)?$", or: "number", words: words)
        case .span: self = .pattern("^\(spans)$", words: words)
        case .window:
            self = .pattern(
                "^(\(spans)|(this|last) \(periods))$", words: words)
        case .effect:
            self = .pattern("^(\(spans)|end of \(periods))$", words: words)
        case .day: self = .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", words: words)
        case .yearDay:
            self = .pattern("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", words: words)
        case .period:
            self = .pattern(shape.pattern, or: "integer", words: words)
        case .yesOrNo: self = .typed(["boolean"])
        case .choice(let choices): self = .object(["enum": .list(choices.map(JSONValue.word))])
        case .list(let shape, let least):
            self = .object([
                "type": .text("array"), "items": JSONValue(shape, meanings),
                "minItems": .whole(least),
            ])
        case .fields(let fields): self = JSONValue(fields, meanings)
        case .either(let shapes):
            self = .object(["anyOf": .list(shapes.map { JSONValue($0, meanings) })])
        case .table(let names, let shape):
            let inner = JSONValue(shape, meanings)
            self = .fields(names.map { ($0, inner) }, required: names)
        case .each(let key, let inner):
            self = .object([
                "type": .text("object"), "additionalProperties": .truth(false),
                "patternProperties": .object([key.pattern: JSONValue(inner, meanings)]),
            ])
        case .named(let name): self = .object(["$ref": .text("#/$defs/\(name)")])
        }
    }

    private init(_ fields: Shape.Fields, _ meanings: PackMeanings) {
        let properties = fields.fields.map { field -> (String, JSONValue) in
            guard case .object(var value) = JSONValue(field.shape, meanings) else {
                return (field.name, .object([:]))
            }
            value["description"] = .text(meanings.say(field.meaning))
            return (field.name, .object(value))
        }
        let required = fields.fields.filter(\.isRequired).map(\.name)
        guard case .object(var object) = JSONValue.fields(properties, required: required) else {
            preconditionFailure("fields are an object")
        }
        object["description"] = .text(meanings.say(fields.meaning))
        if !fields.needsOneOf.isEmpty {
            object["anyOf"] = .list(
                fields.needsOneOf.map { .object(["required": .list([.text($0)])]) })
        }
        self = .object(object)
    }

    private static func fields(
        _ properties: [(String, JSONValue)], required: [String]
    ) -> JSONValue {
        .object([
            "type": .text("object"),
            "properties": .object(Dictionary(properties) { first, _ in first }),
            "required": .list(required.map(JSONValue.text)), "additionalProperties": .truth(false),
        ])
    }

    private static func typed(_ types: [String], words: String? = nil) -> JSONValue {
        var fields: [String: JSONValue] = ["type": .list(types.map(JSONValue.text))]
        fields["description"] = words.map(JSONValue.text)
        return .object(fields)
    }

    private static func pattern(
        _ pattern: String, or type: String? = nil, words: String
    ) -> JSONValue {
        .object([
            "type": .list((["string"] + (type.map { [$0] } ?? [])).map(JSONValue.text)),
            "pattern": .text(pattern), "description": .text(words),
        ])
    }

    /// Words that YAML takes for yes or no are both.
    private static func word(_ word: String) -> JSONValue {
        switch word {
        case "true": .truth(true)
        case "false": .truth(false)
        default: .text(word)
        }
    }
}

extension Shape {
    /// What a key looks like, or a period in place of one.
    fileprivate var pattern: String {
        if case .period = self { return "^[0-9]{4}(-H[12]|-Q[1-4]|-[0-9]{2}|-W[0-9]{2})?$" }
        return "^[a-z0-9-]{1,64}$"
    }
}
