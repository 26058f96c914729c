/// Where something is asked for: a division and, for a village with a case, who is linked to it.
package struct Place: Equatable, Sendable {
    /// Path of the division, such as `/1/35/402/`.
    package let path: String
    /// Posts now linked to the village (三联) or owning the task in question.
    package let involved: Set<PostID>

    package init(path: String, involved: Set<PostID> = []) {
        self.path = path
        self.involved = involved
    }
}
