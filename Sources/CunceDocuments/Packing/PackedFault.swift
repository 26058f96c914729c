/// Files could not be packed: the disk or the library, not what is packed.
package enum PackedFault: Error, Equatable, Sendable {
    case notWritten(String)
}
