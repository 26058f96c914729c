/// A table could not be written: the disk, not the table.
package enum TableFileFault: Error, Equatable, Sendable {
    case notWritten(String)
}
