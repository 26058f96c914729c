import CZip
package import Foundation

/// Packs files into one ZIP. The same files give the same bytes: every one is dated alike.
package enum PackedWriting {
    /// - Parameters:
    ///   - files: path inside the archive, and what is in it.
    ///   - place: must not be there yet.
    /// - Throws: `PackedFault.notWritten`; nothing lies at the place then.
    package static func write(_ files: [(path: String, bytes: Data)], to place: URL) throws {
        var code: Int32 = 0
        guard let archive = zip_open(place.path, ZIP_CREATE | ZIP_EXCL, &code) else {
            var fault = zip_error_t()
            zip_error_init_with_code(&fault, code)
            defer { zip_error_fini(&fault) }
            throw PackedFault.notWritten(String(cString: zip_error_strerror(&fault)))
        }
        try fill(archive, with: files)
    }

    /// The same in memory, for a file of a few megabytes at most.
    package static func bytes(of files: [(path: String, bytes: Data)]) throws -> Data {
        var fault = zip_error_t()
        zip_error_init(&fault)
        defer { zip_error_fini(&fault) }
        guard let source = zip_source_buffer_create(nil, 0, 0, &fault) else {
            throw PackedFault.notWritten(String(cString: zip_error_strerror(&fault)))
        }
        defer { zip_source_free(source) }
        // Kept beyond the archive, which would take it along when it is closed.
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &fault) else {
            zip_source_free(source)
            throw PackedFault.notWritten(String(cString: zip_error_strerror(&fault)))
        }
        try fill(archive, with: files)
        return try read(source)
    }

    private static func fill(
        _ archive: OpaquePointer, with files: [(path: String, bytes: Data)]
    ) throws {
        for file in files {
            guard let source = source(of: file.bytes, in: archive) else {
                throw discarded(archive)
            }
            // From here on the archive owns the source, unless it is not taken.
            let index = zip_file_add(archive, file.path, source, UInt32(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else {
                zip_source_free(source)
                throw discarded(archive)
            }
            guard zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0 else {
                throw discarded(archive)
            }
        }
        guard zip_close(archive) == 0 else { throw discarded(archive) }
    }

    /// 1 January 1980, the first day a ZIP can say.
    private static let firstDay: UInt16 = 1 << 5 | 1

    private static func read(_ source: OpaquePointer) throws -> Data {
        var facts = zip_stat_t()
        guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else {
            throw PackedFault.notWritten(
                String(cString: zip_error_strerror(zip_source_error(source))))
        }
        defer { zip_source_close(source) }
        var data = Data(count: Int(facts.size))
        let read = data.withUnsafeMutableBytes { room in
            zip_source_read(source, room.baseAddress, UInt64(room.count))
        }
        guard read == Int64(facts.size) else { throw PackedFault.notWritten("short read") }
        return data
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

    private static func discarded(_ archive: OpaquePointer) -> PackedFault {
        let words = String(cString: zip_strerror(archive))
        zip_discard(archive)
        return .notWritten(words)
    }
}
