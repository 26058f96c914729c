import CunceWeb
import Testing

@Suite struct ReadingAnUpload {
    private static let type = "multipart/form-data; boundary=cut"

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

    @Test func `takes the field and the file apart`() throws {
        let upload = try #require(Upload(body(Array("名称".utf8)), contentType: Self.type))

        #expect(upload.fields == ["csrf": "token"])
        #expect(upload.fileName == "区划.csv")
        #expect(String(decoding: upload.bytes, as: UTF8.self) == "名称")
    }

    @Test(arguments: [
        "", "\r\n", "\r\n\r\n", "a\r\n", "\r\na", "--", "--cu", "\r\n--cu\r\n", "-cut", "cut--",
        "\r\n-\r\n-cut", "\r\n\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nforged",
    ])
    func `keeps the file byte for byte`(content: String) throws {
        let upload = try #require(Upload(body(Array(content.utf8)), contentType: Self.type))

        #expect(upload.bytes == Array(content.utf8))
        #expect(upload.fields == ["csrf": "token"])
    }

    @Test(arguments: 1...40)
    func `keeps any bytes that are not the boundary`(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let content = dice.bytes(dice.below(600))

        let upload = try #require(Upload(body(content), contentType: Self.type))

        #expect(upload.bytes == content, "seed \(seed)")
    }

    @Test func `keeps an empty file and a file without a name`() throws {
        let upload = try #require(Upload(body([], name: ""), contentType: Self.type))

        #expect(upload.fileName == "")
        #expect(upload.bytes == [])
    }

    @Test(arguments: [
        "multipart/form-data; boundary=\"cut\"", "Multipart/Form-Data;boundary=cut",
        "multipart/form-data; charset=utf-8; Boundary=cut",
    ])
    func `reads the boundary however it is written`(type: String) throws {
        let upload = try #require(Upload(body([1, 2]), contentType: type))

        #expect(upload.bytes == [1, 2])
    }

    @Test(arguments: [
        "", "text/plain; boundary=cut", "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary",
        "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
    ])
    func `is refused without a boundary`(type: String) {
        #expect(Upload(body([1]), contentType: type) == nil)
    }

    @Test(arguments: [
        "", "nothing of it", "--cut", "--cut\r\n\r\n",
        "--cut\r\nContent-Type: x\r\n\r\na\r\n--cut--",
        "--cut\r\nContent-Disposition: form-data\r\n\r\na\r\n--cut--",
    ])
    func `is refused where the body is not what the boundary promises`(text: String) {
        #expect(Upload(Array(text.utf8), contentType: Self.type) == nil)
    }

    @Test(arguments: ["a--cut", "x --cut\r\ny", "--cut--"])
    func `keeps a boundary that does not begin a line`(content: String) throws {
        let bytes = Array("看\(content)".utf8)

        let upload = Upload(body(bytes), contentType: Self.type)

        #expect(upload?.bytes == bytes)
    }

    @Test func `is refused where the end was cut off`() {
        let whole = body(Array("一,二".utf8))

        #expect(Upload(whole.dropLast(10), contentType: Self.type) == nil)
    }

    @Test(arguments: 1...60)
    func `gives a meaning or nothing for any body`(seed: UInt64) {
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
            let upload = Upload(bytes, contentType: Self.type)

            #expect((upload?.bytes.count ?? 0) <= bytes.count, "seed \(seed)")
        }
    }
}
