/// Who reads a sealed file. Deny by default; for everybody else it does not exist.
///
/// Source: product principle 6; requirement B5. `Tests/CunceDomainTests/SealedFiles` holds the table.
package enum FileAccess {
    /// Somebody who asks. Whoever holds no post any more still reads what concerns them.
    package struct Reader: Equatable, Sendable {
        package let person: PersonID
        /// The post they act under, if any.
        package let actor: Actor?

        package init(person: PersonID, actor: Actor?) {
            self.person = person
            self.actor = actor
        }
    }

    /// What decides about reading a file.
    package struct Facts: Equatable, Sendable {
        package let subject: PersonID
        /// Path of the division of the post it is about, such as `/1/35/402/`.
        package let path: String
        /// Posts with a part in this procedure: who checks, decides, reviews.
        package let parts: Set<PostID>
        /// Its effect is over: it shows in the person's own file and the archive only.
        package let isOver: Bool

        package init(subject: PersonID, path: String, parts: Set<PostID>, isOver: Bool) {
            self.subject = subject
            self.path = path
            self.parts = parts
            self.isOver = isOver
        }
    }

    /// Under what somebody reads it; the reading log keeps it.
    package enum Right: String, Codable, Sendable {
        /// It is about them.
        case own
        /// They have a part in the procedure.
        case part
        /// They keep the files of the place.
        case office
    }

    /// - Returns: `nil` where the reader learns nothing, not even that there is a file.
    package static func right(of reader: Reader, on file: Facts) -> Right? {
        if reader.person == file.subject { return .own }
        guard let actor = reader.actor, actor.person == reader.person,
            !file.path.isEmpty
        else { return nil }
        // An office that is itself below the place has nothing to do with it.
        if keeps(actor, at: file.path) { return .office }
        if !file.isOver, file.parts.contains(actor.post) { return .part }
        return nil
    }

    /// Whether a post keeps the files of a place.
    package static func keeps(_ actor: Actor, at path: String) -> Bool {
        actor.standing == .organisationOffice && path.hasPrefix(actor.path)
    }
}
