import CunceDomain

/// Reads one kind of value, and says what it looks like: one description for both, so that the
/// schema cannot promise what the reader refuses.
struct Reader<Value: Sendable>: Sendable {
    let shape: Shape
    /// `nil` with complaints where the value is none.
    let read: @Sendable (PackValue, PackKeys) -> Value?
}

/// One field, or a few that are read together.
struct Described<Value: Sendable>: Sendable {
    let shapes: [Shape.Field]
    /// `nil` with complaints where it cannot be read.
    let read: @Sendable (PackFields, PackKeys) -> Value?
}

extension Described {
    static func required(
        _ name: String, _ reader: Reader<Value>, _ meaning: String
    ) -> Described {
        Described(
            shapes: [
                .init(name: name, isRequired: true, meaning: meaning, shape: reader.shape)
            ]
        ) { fields, keys in
            fields.required(name, reader.shape.words).flatMap { reader.read($0, keys) }
        }
    }

    static func optional<Inner>(
        _ name: String, _ reader: Reader<Inner>, _ meaning: String
    ) -> Described where Value == Inner? {
        Described(
            shapes: [
                .init(name: name, isRequired: false, meaning: meaning, shape: reader.shape)
            ]
        ) { fields, keys in
            guard let value = fields.optional(name) else { return .some(nil) }
            return reader.read(value, keys).map { .some($0) }
        }
    }

    /// - Parameter fallback: what leaving it out means; the meaning says so.
    static func defaulted(
        _ name: String, _ reader: Reader<Value>, to fallback: Value, _ meaning: String
    ) -> Described {
        Described(
            shapes: [
                .init(name: name, isRequired: false, meaning: meaning, shape: reader.shape)
            ]
        ) { fields, keys in
            guard let value = fields.optional(name) else { return fallback }
            return reader.read(value, keys)
        }
    }

    func map<Other>(_ change: @escaping @Sendable (Value) -> Other?) -> Described<Other> {
        Described<Other>(shapes: shapes) { fields, keys in read(fields, keys).flatMap(change) }
    }
}

extension Reader {
    /// Keys and values. Every field is read, so that each mistake is complained of.
    ///
    /// - Parameter make: given the place and the fields; `nil` where they do not go together, with
    ///   a complaint of its own.
    static func object<each Part>(
        _ meaning: String, _ parts: repeat Described<each Part>, needsOneOf: [String] = [],
        make: @escaping @Sendable (PackValue, repeat each Part) -> Value?
    ) -> Reader {
        var shapes: [Shape.Field] = []
        repeat shapes.append(contentsOf: (each parts).shapes)
        let names = shapes.map(\.name)
        return Reader(
            shape: .fields(.init(meaning: meaning, fields: shapes, needsOneOf: needsOneOf))
        ) { value, keys in
            guard let fields = PackFields(value, known: names) else { return nil }
            let lacksAll =
                !needsOneOf.isEmpty && needsOneOf.allSatisfy { fields.optional($0) == nil }
            if lacksAll {
                value.complain(
                    expected: Shape.choice(needsOneOf).words, got: "none")
            }
            let read = (repeat (each parts).read(fields, keys))
            do {
                let made = try (repeat unwrapped(each read))
                return lacksAll ? nil : make(value, repeat each made)
            } catch {
                // The field has complained already.
                return nil
            }
        }
    }

    func map<Other>(_ change: @escaping @Sendable (PackValue, Value) -> Other?) -> Reader<Other> {
        Reader<Other>(shape: shape) { value, keys in
            read(value, keys).flatMap { change(value, $0) }
        }
    }

    /// The same under a name, for what holds itself.
    func named(_ name: String) -> Reader {
        Reader(shape: .named(name), read: read)
    }
}

struct NotRead: Error {}

func unwrapped<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw NotRead() }
    return value
}
