import CZip
import Foundation

/// The parts of a packed file, unfolded piece by piece and never beyond the limits. Nothing is
/// written to disk, and names are used for nothing but to find parts by.
final class PackedParts {
    private let archive: OpaquePointer
    /// Kept for as long as the archive reads from it.
    private let memory: UnsafeMutableRawPointer
    private let weight: Int
    private var unfolded = 0

    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        weight = bytes.count
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: max(1, bytes.count), alignment: 16)
        bytes.withUnsafeBytes { source in
            if let from = source.baseAddress {
                memory.copyMemory(from: from, byteCount: source.count)
            }
        }
        var fault = zip_error_t()
        zip_error_init(&fault)
        defer { zip_error_fini(&fault) }
        guard let source = zip_source_buffer_create(memory, UInt64(bytes.count), 0, &fault) else {
            let said = String(cString: zip_error_strerror(&fault))
            memory.deallocate()
            throw .complaint(.init(.packing(said)))
        }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &fault) else {
            let said = String(cString: zip_error_strerror(&fault))
            zip_source_free(source)
            memory.deallocate()
            throw .complaint(.init(.packing(said)))
        }
        self.memory = memory
        self.archive = archive
        guard zip_get_num_entries(archive, 0) <= TableLimits.parts else {
            throw .complaint(.init(.unfoldsTooFar))
        }
    }

    deinit {
        zip_discard(archive)
        memory.deallocate()
    }

    func has(_ name: String) -> Bool { place(of: name) != nil }

    /// Hands a part over in pieces of up to 64 KiB.
    func unfold(
        _ name: String, _ piece: (UnsafeRawBufferPointer) throws(WorkbookFault) -> Void
    ) throws(WorkbookFault) {
        guard let place = place(of: name) else {
            throw .complaint(.init(.partMissing(name)))
        }
        guard let file = zip_fopen_index(archive, place, 0) else {
            throw .complaint(.init(.packing(String(cString: zip_strerror(archive)))))
        }
        defer { zip_fclose(file) }
        let room = UnsafeMutableRawPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { room.deallocate() }
        var ofPart = 0
        while true {
            let read = Int(zip_fread(file, room, 1 << 16))
            guard read >= 0 else { throw .complaint(.init(.packing(name))) }
            if read == 0 { return }
            ofPart += read
            unfolded += read
            guard ofPart <= TableLimits.part, isPlausible else {
                throw .complaint(.init(.unfoldsTooFar))
            }
            try piece(UnsafeRawBufferPointer(start: room, count: read))
        }
    }

    /// Every part, in the order of the file.
    var names: [String] {
        (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).compactMap {
            zip_get_name(archive, $0, 0).map { String(cString: $0) }
        }
    }

    /// A whole part, for what is held in memory and changed.
    func bytes(_ name: String) throws(WorkbookFault) -> [UInt8] {
        var all: [UInt8] = []
        try unfold(name) { (piece) throws(WorkbookFault) in
            guard all.count + piece.count <= TableLimits.formPart else {
                throw .complaint(.init(.unfoldsTooFar))
            }
            all.append(contentsOf: piece)
        }
        return all
    }

    /// What the headers say of sizes is not believed; what has come out is counted.
    private var isPlausible: Bool {
        unfolded <= TableLimits.unsuspected || unfolded / TableLimits.ratio <= weight
    }

    private func place(of name: String) -> UInt64? {
        // Some writers differ from their own table of contents in upper and lower case.
        let found = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
        return found < 0 ? nil : UInt64(found)
    }
}
