/// One field of an entry: its key in the body and what it says.
package struct EntryField: Equatable, Sendable {
    /// Such as `title`; its words are `field.title` in the catalogues.
    package let key: String
    package let value: String
}
