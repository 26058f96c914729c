import Crypto
import Foundation

/// Writes a file beside the blobs piece by piece and counts and hashes it on the way, so that no
/// file is ever in memory as a whole.
///
/// Whoever made it ends it: with `finish`, or with `abandon`, which leaves nothing.
package final class IncomingWriting {
    private let place: URL
    private let descriptor: Int32
    private var hasher = SHA256()
    private var isOpen = true
    /// Unit: bytes.
    package private(set) var bytes = 0

    /// - Throws: `StoreFault.full`, `.readOnly` or `.unavailable`.
    init(at place: URL) throws(StoreFault) {
        self.place = place
        descriptor = open(place.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DiskFault.last("open", place) }
    }

    deinit {
        if isOpen { abandon() }
    }

    package func write(_ piece: UnsafeRawBufferPointer) throws(StoreFault) {
        hasher.update(bufferPointer: piece)
        var rest = piece[...]
        while !rest.isEmpty {
            let written = Foundation.write(
                descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw DiskFault.last("write", place) }
            rest = rest.dropFirst(written)
        }
        bytes += piece.count
    }

    package func write(_ piece: [UInt8]) throws(StoreFault) {
        // `withUnsafeBytes` forgets the kind of the error.
        let result = piece.withUnsafeBytes { bytes -> Result<Void, StoreFault> in
            do throws(StoreFault) {
                return .success(try write(bytes))
            } catch { return .failure(error) }
        }
        try result.get()
    }

    /// Closes the file. It is flushed when it is kept.
    package func finish() throws(StoreFault) -> IncomingFile {
        isOpen = false
        guard close(descriptor) == 0 else {
            let fault = DiskFault.last("close", place)
            unlink(place.path)
            throw fault
        }
        let digits = hasher.finalize().map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return IncomingFile(place: place, bytes: bytes, sha256: digits.joined())
    }

    /// Removes what was written.
    package func abandon() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        unlink(place.path)
    }
}
