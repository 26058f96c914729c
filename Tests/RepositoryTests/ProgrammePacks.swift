import Foundation
import Testing

@Suite struct ProgrammePacks {
    @Test func `are UTF-8 without a byte-order mark`() throws {
        let packs = Repository.paths.filter { $0.hasPrefix("Programmes/") && $0.hasSuffix(".yaml") }

        let faulty = try packs.filter { path in
            let bytes = try Repository.bytes(of: path)
            return String(data: bytes, encoding: .utf8) == nil
                || bytes.starts(with: [0xef, 0xbb, 0xbf])
        }

        expectNone(
            faulty.map { Finding(path: $0, line: 0, what: "not plain UTF-8") },
            mend: "Save these files as UTF-8 without a byte-order mark.")
    }
}
