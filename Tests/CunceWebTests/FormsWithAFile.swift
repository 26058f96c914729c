import CunceStore
import CunceWeb
import Foundation
import Testing

@Suite final class TakingAnUpload {
    private static let type = "multipart/form-data; boundary=cut"
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cunce-upload-\(UUID())")

    deinit {
        // A test that wrote no file made no folder.
        try? FileManager.default.removeItem(at: folder)
    }

    /// A body as browsers send it: one field and one file.
    private func body(_ content: [UInt8], field: String = "token", name: String = "区划.csv")
        -> [UInt8]
    {
        let head = """
            --cut\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(field)\r\n\
            --cut\r\nContent-Disposition: form-data; name="file"; filename="\(name)"\r\n\
            Content-Type: text/csv\r\n\r\n
            """
        return Array(head.utf8) + content + Array("\r\n--cut--\r\n".utf8)
    }

    private struct Taken: Equatable {
        let upload: Upload
        let contents: [[UInt8]]
    }

    /// Takes a body in pieces of some length and looks at what came of it.
    private func take(
        _ body: [UInt8], contentType: String = TakingAnUpload.type, pieces: Int = 7,
        bytes: Int = 1 << 20,
        files: Int = 2
    ) throws -> Taken {
        let blobs = Blobs(folder: folder)
        let limit = UploadLimit(bytes: bytes, files: files)
        var taking = try #require(
            UploadTaking(contentType: contentType, limit: limit, blobs: blobs))
        var place = 0
        do {
            while place < body.count {
                let end = min(place + pieces, body.count)
                guard try taking.take(body[place..<end]) else { break }
                place = end
            }
            let upload = try taking.finish()
            let contents = try upload.files.compactMap { try $0.whole?.contents() }
            upload.discard()
            #expect(left == [])
            return Taken(upload: upload, contents: contents)
        } catch {
            taking.abandon()
            throw error
        }
    }

    /// What lies where files come in.
    private var left: [String] {
        let place = folder.appendingPathComponent("incoming")
        // There is no such folder before the first file.
        return (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    }

    @Test func `takes the field and the file apart`() throws {
        let taken = try take(body(Array("名称".utf8)))

        #expect(taken.upload.fields == ["csrf": ["token"]])
        #expect(taken.upload.files.map(\.name) == ["区划.csv"])
        #expect(taken.upload.file("file")?.whole?.bytes == 6)
        #expect(taken.contents == [Array("名称".utf8)])
    }

    @Test(arguments: [
        "\r\n", "\r\n\r\n", "a\r\n", "\r\na", "--", "--cu", "\r\n--cu\r\n", "-cut", "cut--",
        "\r\n-\r\n-cut", "\r\n\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nforged",
        "看--cut", "看x --cut\r\ny", "看--cut--",
    ])
    func `keeps the file byte for byte, however it is cut`(content: String) throws {
        for pieces in [1, 2, 3, 11, 1000] {
            let taken = try take(body(Array(content.utf8)), pieces: pieces)

            #expect(taken.contents == [Array(content.utf8)])
            #expect(taken.upload.fields == ["csrf": ["token"]])
        }
    }

    @Test(arguments: 1...40)
    func `keeps any bytes that are not the boundary`(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let content = dice.bytes(dice.below(600) + 1)

        let taken = try take(body(content), pieces: dice.below(90) + 1)

        #expect(taken.contents == [content], "seed \(seed)")
        #expect(taken.upload.file("file")?.whole?.sha256 == Blobs.name(of: content))
    }

    @Test func `takes an empty file, and leaves out an input without one`() throws {
        #expect(try take(body([])).upload.file("file")?.whole?.bytes == 0)
        #expect(try take(body([], name: "")).upload.files == [])
    }

    @Test func `takes several values of one field and several files`() throws {
        let text = """
            --cut\r\nContent-Disposition: form-data; name="who"\r\n\r\na\r\n\
            --cut\r\nContent-Disposition: form-data; name="who"\r\n\r\nb\r\n\
            --cut\r\nContent-Disposition: form-data; name="f"; filename="1;2.jpg"\r\n\r\nx\r\n\
            --cut\r\nContent-Disposition: form-data; name="f"; filename="%22.jpg"\r\n\r\ny\r\n\
            --cut--\r\n
            """

        let taken = try take(Array(text.utf8))

        #expect(taken.upload.fields == ["who": ["a", "b"]])
        #expect(taken.upload.files.map(\.name) == ["1;2.jpg", "\".jpg"])
        #expect(taken.contents == [[0x78], [0x79]])
    }

    @Test func `stops at the first byte over the limit and keeps what came before`() throws {
        let content = [UInt8](repeating: 7, count: 100)

        #expect(try take(body(content), bytes: 100).contents == [content])
        let taken = try take(body(content), bytes: 99)
        #expect(taken.upload.fields == ["csrf": ["token"]])
        #expect(taken.upload.files.map(\.outcome) == [.tooLarge(limit: 99)])
    }

    @Test func `stops at one file too many`() throws {
        let taken = try take(body([1]), files: 0)

        #expect(taken.upload.files.map(\.outcome) == [.tooMany(limit: 0)])
    }

    @Test func `says what the disk said where it does not take the file`() throws {
        // A file stands where the folder of the blobs would be.
        try Data().write(to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }  // made a line above

        let taken = try take(body([1]))

        guard case .notWritten = taken.upload.files.first?.outcome else {
            Issue.record("\(taken.upload.files)")
            return
        }
    }

    @Test(arguments: [
        "multipart/form-data; boundary=\"cut\"", "Multipart/Form-Data;boundary=cut",
        "multipart/form-data; charset=utf-8; Boundary=cut",
    ])
    func `reads the boundary however it is written`(type: String) throws {
        #expect(try take(body([1, 2]), contentType: type).contents == [[1, 2]])
    }

    @Test(arguments: [
        "", "text/plain; boundary=cut", "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary",
        "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
    ])
    func `is refused without a boundary`(type: String) {
        #expect(MultipartReading(contentType: type) == nil)
    }

    @Test(arguments: [
        "", "nothing of it", "--cut", "--cut\r\n\r\n",
        "--cut\r\nContent-Type: x\r\n\r\na\r\n--cut--",
        "--cut\r\nContent-Disposition: form-data\r\n\r\na\r\n--cut--",
        "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\0\r\n--cut--",
    ])
    func `is refused where the body is not what the boundary promises`(text: String) {
        #expect(throws: MultipartFault.malformed) { try take(Array(text.utf8)) }
    }

    @Test func `leaves nothing where the end was cut off`() {
        let whole = body(Array("一,二".utf8))

        #expect(throws: MultipartFault.malformed) { try take(whole.dropLast(10)) }
        #expect(left == [])
    }

    @Test(arguments: 1...60)
    func `gives a meaning or nothing for any body, and leaves nothing`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let right = body(Array("一,二\r\n三,四".utf8))
        let words = ["--cut", "\r\n", "\r\n\r\n", "--", "Content-Disposition:", "name=", "\"", ";"]
        for _ in 1...50 {
            var bytes = right
            for _ in 0...dice.below(6) {
                let place = dice.below(bytes.count + 1)
                switch dice.below(4) {
                case 0: bytes.insert(contentsOf: words[dice.below(words.count)].utf8, at: place)
                case 1: bytes.removeSubrange(place...)
                case 2: bytes.removeSubrange(..<place)
                default: bytes.insert(contentsOf: dice.bytes(dice.below(5)), at: place)
                }
            }
            do {
                let taken = try take(bytes, pieces: dice.below(40) + 1)
                #expect(taken.contents.allSatisfy { $0.count <= bytes.count }, "seed \(seed)")
            } catch {
                #expect(error is MultipartFault, "seed \(seed)")
            }
            #expect(left == [], "seed \(seed)")
        }
    }
}
