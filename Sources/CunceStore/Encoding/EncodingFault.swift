/// An entry that this program cannot read: written by a newer one, or damaged.
package enum EncodingFault: Error, Equatable, Sendable {
    case unknownEvent(String, entry: Int)
    case unreadable(event: String, entry: Int, message: String)
}
