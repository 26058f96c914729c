import CZip
package import Foundation

/// Unpacks a file into memory, never beyond the limits; what its headers say of sizes is not
/// believed.
package enum PackedReading {
    /// Parts of one file: far more than a template with pictures has.
    static let mostParts = 1_000
    /// Unit: bytes, of all parts together.
    static let mostBytes = 128 << 20

    package enum Fault: Error, Equatable, Sendable {
        /// No ZIP, or a broken one.
        case unreadable
        /// Small, and enormous once it is opened.
        case unfoldsTooFar
    }

    /// Every part in the order of the file.
    package static func parts(
        of bytes: Data
    ) throws(Fault) -> [(path: String, bytes: Data)] {
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: max(1, bytes.count), alignment: 16)
        bytes.copyBytes(to: memory.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        defer { memory.deallocate() }
        var fault = zip_error_t()
        zip_error_init(&fault)
        defer { zip_error_fini(&fault) }
        guard let source = zip_source_buffer_create(memory, UInt64(bytes.count), 0, &fault) else {
            throw .unreadable
        }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &fault) else {
            zip_source_free(source)
            throw .unreadable
        }
        defer { zip_discard(archive) }
        let count = zip_get_num_entries(archive, 0)
        guard count <= mostParts else { throw .unfoldsTooFar }
        var left = mostBytes
        var parts: [(path: String, bytes: Data)] = []
        for index in 0..<UInt64(max(0, count)) {
            guard let name = zip_get_name(archive, index, 0) else { throw .unreadable }
            parts.append((String(cString: name), try part(index, of: archive, &left)))
        }
        return parts
    }

    private static func part(
        _ index: UInt64, of archive: OpaquePointer, _ left: inout Int
    ) throws(Fault) -> Data {
        guard let file = zip_fopen_index(archive, index, 0) else { throw .unreadable }
        defer { zip_fclose(file) }
        var data = Data()
        let room = UnsafeMutableRawPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { room.deallocate() }
        while true {
            let read = Int(zip_fread(file, room, 1 << 16))
            guard read >= 0 else { throw .unreadable }
            if read == 0 { return data }
            left -= read
            guard left >= 0 else { throw .unfoldsTooFar }
            data.append(room.assumingMemoryBound(to: UInt8.self), count: read)
        }
    }
}
