/// What stands above the title and a rule: the kind of paper at the left, its number at the right.
/// No red head: the organ that sends it has its own.
package struct PaperMasthead: Equatable, Sendable {
    package var left: String
    package var right: String

    package init(left: String, right: String) {
        self.left = left
        self.right = right
    }
}
