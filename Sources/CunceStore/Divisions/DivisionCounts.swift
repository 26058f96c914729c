/// How many lines of a list did what; together the lines that are neither header nor blank.
package struct DivisionCounts: Equatable, Sendable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package var refused = 0

    package init(added: Int = 0, changed: Int = 0, unchanged: Int = 0, refused: Int = 0) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.refused = refused
    }

    package var lines: Int { added + changed + unchanged + refused }
}
