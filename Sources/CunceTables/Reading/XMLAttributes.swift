import CXml2

/// The attributes of one element; valid only while it is being told.
struct XMLAttributes {
    /// Five pointers each: name, prefix, address, begin and end of the value.
    let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    let count: Int

    /// The value under a name without its prefix.
    subscript(_ name: StaticString) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard let pointers else { return nil }
        for index in 0..<count {
            guard let found = pointers[index * 5], let start = pointers[index * 5 + 3],
                let end = pointers[index * 5 + 4], Self.isSame(found, name)
            else { continue }
            return UnsafeBufferPointer(start: start, count: end - start)
        }
        return nil
    }

    func isTrue(_ name: StaticString) -> Bool {
        let value = self[name]
        return value == "1" || value == "true"
    }

    private static func isSame(_ found: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        for index in 0..<length where found[index] != name.utf8Start[index] { return false }
        return found[length] == 0
    }
}
