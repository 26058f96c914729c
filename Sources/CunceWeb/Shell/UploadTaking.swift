package import CunceStore

/// Takes a form with files off the line: fields into memory, files beside the blobs.
///
/// A file over the limit ends the reading: what came before it counts, the rest of the body is
/// never looked at. So the fields of a form stand before its files.
package struct UploadTaking {
    /// All fields together. Unit: bytes.
    private static let longestFields = 256 << 10
    /// More fields than any form of ours has.
    private static let mostFields = 2_000

    private let limit: UploadLimit
    private let blobs: Blobs
    private var reading: MultipartReading
    private var fields: [String: [String]] = [:]
    private var files: [UploadedFile] = []
    private var head: MultipartHead?
    private var value: [UInt8] = []
    private var fieldBytes = 0
    private var fieldCount = 0
    private var writing: IncomingWriting?
    private var isCutShort = false

    /// `nil` for anything that is not the type of a form with files.
    package init?(contentType: String, limit: UploadLimit, blobs: Blobs) {
        guard let reading = MultipartReading(contentType: contentType) else { return nil }
        self.reading = reading
        self.limit = limit
        self.blobs = blobs
    }

    /// Takes the next piece.
    ///
    /// - Returns: whether more is wanted.
    package mutating func take(_ piece: some Sequence<UInt8>) throws(MultipartFault) -> Bool {
        for token in try reading.take(piece) {
            switch token {
            case .began(let head): begin(head)
            case .content(let bytes): try add(bytes)
            case .ended: try end()
            }
            if isCutShort { return false }
        }
        return !reading.isOver
    }

    /// Fields that have come whole so far: whether the form is the sender's own is known before
    /// any file is written.
    package func field(_ name: String) -> String { fields[name]?.first ?? "" }

    /// Whether a file is on its way or has come.
    package var hasFile: Bool { writing != nil || !files.isEmpty }

    /// - Throws: `malformed` for a body that broke off; then nothing is left of it.
    package func finish() throws(MultipartFault) -> Upload {
        guard isCutShort || reading.isOver else {
            abandon()
            throw .malformed
        }
        return Upload(fields: fields, files: files)
    }

    /// Leaves nothing of what came.
    package func abandon() {
        writing?.abandon()
        Upload(fields: [:], files: files).discard()
    }

    private mutating func begin(_ head: MultipartHead) {
        self.head = head
        value = []
        guard let name = head.fileName, !name.isEmpty else { return }
        guard files.count < limit.files else { return cut(.tooMany(limit: limit.files)) }
        do throws(StoreFault) {
            writing = try blobs.incoming()
        } catch { cut(.notWritten(error)) }
    }

    private mutating func add(_ bytes: [UInt8]) throws(MultipartFault) {
        guard let writing else {
            // An input without a file has a name without letters and no content.
            fieldBytes += bytes.count
            guard fieldBytes <= Self.longestFields else { throw .tooLong }
            value += bytes
            return
        }
        guard writing.bytes + bytes.count <= limit.bytes else {
            return cut(.tooLarge(limit: limit.bytes))
        }
        do throws(StoreFault) {
            try writing.write(bytes)
        } catch { cut(.notWritten(error)) }
    }

    private mutating func end() throws(MultipartFault) {
        guard let head else { throw .malformed }
        self.head = nil
        if let writing {
            self.writing = nil
            do throws(StoreFault) {
                let file = try writing.finish()
                files.append(
                    UploadedFile(
                        field: head.field, name: head.fileName ?? "", outcome: .whole(file)))
            } catch {
                self.head = head
                cut(.notWritten(error))
            }
        } else if head.fileName == nil {
            fieldCount += 1
            // U+0000 no store takes.
            guard fieldCount <= Self.mostFields, !value.contains(0),
                let text = String(validating: value, as: UTF8.self)
            else { throw .malformed }
            fields[head.field, default: []].append(text)
        }
    }

    private mutating func cut(_ outcome: UploadedFile.Outcome) {
        writing?.abandon()
        writing = nil
        isCutShort = true
        files.append(
            UploadedFile(
                field: head?.field ?? "", name: head?.fileName ?? "", outcome: outcome))
    }
}
