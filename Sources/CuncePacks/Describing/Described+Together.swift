extension Described {
    /// Several fields that make one value.
    ///
    /// - Parameter make: given the fields, for complaints of its own; `nil` where they do not go
    ///   together.
    static func together<each Part>(
        _ parts: repeat Described<each Part>,
        make: @escaping @Sendable (PackFields, repeat each Part) -> Value?
    ) -> Described {
        var shapes: [Shape.Field] = []
        repeat shapes.append(contentsOf: (each parts).shapes)
        return Described(shapes: shapes) { fields, keys in
            let read = (repeat (each parts).read(fields, keys))
            do {
                let made = try (repeat unwrapped(each read))
                return make(fields, repeat each made)
            } catch {
                // The field has complained already.
                return nil
            }
        }
    }
}
