/// What a value of a pack may look like: told to its reader's users, its schema and its complaints.
indirect enum Shape: Sendable {
    case text
    case label
    /// A key of the entry itself.
    case key
    /// A key of an entry elsewhere.
    case use(String)
    case whole(ClosedRange<Int>)
    /// An exact number: `12`, `33.3`, `2/3`, `60 %`.
    case amount
    case span
    /// A span, or a period of the calendar such as `this year`.
    case window
    /// A span, or `end of year`.
    case effect
    case day
    /// A month and a day of every year: `06-30`.
    case yearDay
    case period
    case yesOrNo
    case formula
    case choice([String])
    case list(Shape, atLeast: Int)
    case fields(Fields)
    /// One of several shapes.
    case either([Shape])
    /// A value for each of some words.
    case table([String], Shape)
    /// A value for each of some keys, whatever they are.
    case each(Shape, Shape)
    /// A shape that stands elsewhere under its name, so that conditions can hold conditions.
    case named(String)

    /// Keys and values known by name.
    struct Fields: Sendable {
        /// What the whole is, in a sentence.
        let meaning: String
        let fields: [Field]
        /// Keys of which one must be there.
        var needsOneOf: [String] = []
    }

    struct Field: Sendable {
        let name: String
        let isRequired: Bool
        let meaning: String
        let shape: Shape
    }
}
