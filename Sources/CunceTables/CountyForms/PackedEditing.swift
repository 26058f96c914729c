import CZip
import Foundation

/// Writes a packed file again with some parts changed. The others are copied as they are packed,
/// byte for byte.
enum PackedEditing {
    /// - Parameter changes: part → its new bytes, `nil` where it is to go. A part that is not there
    ///   is passed over.
    static func edited(
        _ bytes: [UInt8], _ changes: [String: [UInt8]?]
    ) throws(WorkbookFault) -> [UInt8] {
        var fault = zip_error_t()
        zip_error_init(&fault)
        defer { zip_error_fini(&fault) }
        guard let source = zip_source_buffer_create(copy(of: bytes), UInt64(bytes.count), 1, &fault)
        else { throw packing(&fault) }
        // Once for the archive, once for reading what it became.
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, 0, &fault) else {
            zip_source_free(source)
            throw packing(&fault)
        }
        for name in changes.keys.sorted() {
            guard apply(changes[name] ?? nil, to: name, of: archive) else {
                let said = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .complaint(.init(.packing(said)))
            }
        }
        guard zip_close(archive) == 0 else {
            let said = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .complaint(.init(.packing(said)))
        }
        return try read(source)
    }

    private static func apply(_ bytes: [UInt8]?, to name: String, of archive: OpaquePointer) -> Bool
    {
        let place = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
        guard place >= 0 else { return true }
        let index = UInt64(place)
        guard let bytes else { return zip_delete(archive, index) == 0 }
        var found = zip_stat_t()
        let hasDay = zip_stat_index(archive, index, 0, &found) == 0
        guard
            let source = zip_source_buffer(
                archive, copy(of: bytes), UInt64(bytes.count), 1)
        else { return false }
        guard zip_file_replace(archive, index, source, 0) == 0 else {
            zip_source_free(source)
            return false
        }
        // The same form filled twice is the same file: no clock of ours goes into it.
        if hasDay, zip_file_set_mtime(archive, index, found.mtime, 0) != 0 { return false }
        return true
    }

    private static func read(_ source: OpaquePointer) throws(WorkbookFault) -> [UInt8] {
        guard zip_source_open(source) == 0 else {
            throw .complaint(.init(.packing("zip_source_open")))
        }
        defer { zip_source_close(source) }
        zip_source_seek(source, 0, SEEK_END)
        let count = Int(zip_source_tell(source))
        zip_source_seek(source, 0, SEEK_SET)
        guard count > 0 else { throw .complaint(.init(.packing("zip_source_tell"))) }
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes {
            Int(zip_source_read(source, $0.baseAddress, UInt64(count)))
        }
        guard got == count else { throw .complaint(.init(.packing("zip_source_read"))) }
        return bytes
    }

    /// Freed by whoever it is given to.
    private static func copy(of bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        guard let room = malloc(max(1, bytes.count)) else { return nil }
        bytes.withUnsafeBytes { source in
            if let from = source.baseAddress {
                room.copyMemory(from: from, byteCount: source.count)
            }
        }
        return room
    }

    private static func packing(_ fault: inout zip_error_t) -> WorkbookFault {
        .complaint(.init(.packing(String(cString: zip_error_strerror(&fault)))))
    }
}
