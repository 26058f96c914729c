import Foundation
import Testing

@testable import CunceWeb

@Suite struct RemovingMadeFiles {
    @Test func `takes away old ones of ours and nothing else`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-made-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // A folder that stays behind is the system's to sweep.
            try? FileManager.default.removeItem(at: folder)
        }
        let ours = MadeFile.newPlace("xlsx").lastPathComponent
        let names = [ours, "cunce-abcdefghijklmnop.odt", "cunce-short.csv", "other.xlsx"]
        for name in names {
            try Data([1]).write(to: folder.appendingPathComponent(name))
        }
        let now = Date()

        try MadeFile.removeLeft(in: folder, olderThan: 3_600, now: now)
        let soon = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        try MadeFile.removeLeft(in: folder, olderThan: 3_600, now: now.addingTimeInterval(3_700))
        let later = try FileManager.default.contentsOfDirectory(atPath: folder.path)

        #expect(soon.sorted() == names.sorted())
        #expect(later.sorted() == names.dropFirst().sorted())
    }
}
