import CZip
package import Foundation

/// Packs files into one ZIP.
package enum PackedWriting {
    /// - Parameters:
    ///   - files: path inside the archive, and what is in it.
    ///   - place: must not be there yet.
    /// - Throws: `TableFileFault.notWritten`; nothing lies at the place then.
    package static func write(_ files: [(path: String, bytes: Data)], to place: URL) throws {
        var code: Int32 = 0
        guard let archive = zip_open(place.path, ZIP_CREATE | ZIP_EXCL, &code) else {
            var fault = zip_error_t()
            zip_error_init_with_code(&fault, code)
            defer { zip_error_fini(&fault) }
            throw TableFileFault.notWritten(String(cString: zip_error_strerror(&fault)))
        }
        for file in files {
            guard let source = source(of: file.bytes, in: archive) else {
                throw discarded(archive)
            }
            // From here on the archive owns the source, unless it is not taken.
            guard zip_file_add(archive, file.path, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0 else {
                zip_source_free(source)
                throw discarded(archive)
            }
        }
        guard zip_close(archive) == 0 else { throw discarded(archive) }
    }

    /// A copy that lives as long as the archive: it is read when the archive is closed.
    private static func source(of bytes: Data, in archive: OpaquePointer) -> OpaquePointer? {
        guard !bytes.isEmpty else { return zip_source_buffer(archive, nil, 0, 0) }
        guard let copy = malloc(bytes.count) else { return nil }
        bytes.copyBytes(to: copy.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
            free(copy)
            return nil
        }
        return source
    }

    private static func discarded(_ archive: OpaquePointer) -> TableFileFault {
        let words = String(cString: zip_strerror(archive))
        zip_discard(archive)
        return .notWritten(words)
    }
}
