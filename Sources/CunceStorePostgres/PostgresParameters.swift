import CunceStore

/// Values on their way to the server: numbers and texts as text, bytes as they are.
///
/// All stand in one piece of memory, each ended by a zero, as libpq reads them.
struct PostgresParameters {
    private var memory: [UInt8] = []
    /// Where each begins in `memory`; `nil` for null.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: `statement` for a text that holds U+0000, at which libpq would cut it off.
    init(_ values: [SQLValue], _ sql: String) throws(StoreFault) {
        starts.reserveCapacity(values.count)
        for value in values {
            switch value {
            case .null: append(EmptyCollection(), start: nil, format: 0)
            case .integer(let number): append(String(number).utf8, start: memory.count, format: 0)
            case .text(let text):
                guard !text.utf8.contains(0) else {
                    throw .statement(sql: sql, message: "a text holds U+0000")
                }
                append(text.utf8, start: memory.count, format: 0)
            case .bytes(let bytes): append(bytes, start: memory.count, format: 1)
            }
        }
    }

    private mutating func append(_ bytes: some Collection<UInt8>, start: Int?, format: Int32) {
        starts.append(start)
        lengths.append(Int32(clamping: bytes.count))
        formats.append(format)
        memory.append(contentsOf: bytes)
        memory.append(0)
    }

    func withPointers<R>(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> R
    ) -> R {
        memory.withUnsafeBytes { raw in
            let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return pointers.withUnsafeBufferPointer { pointers in
                body(Int32(clamping: starts.count), pointers.baseAddress, lengths, formats)
            }
        }
    }
}
