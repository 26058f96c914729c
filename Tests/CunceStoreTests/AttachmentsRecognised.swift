import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct RecognisingAFile {
    private func found(_ bytes: [UInt8]) throws -> FileRecognition.Found {
        try bytes.withUnsafeBytes { try FileRecognition.found(in: FileBytes($0)) }
    }

    private static let types = "[Content_Types].xml"

    static let known: [(FileKind, [UInt8])] = [
        (.jpeg, AttachmentSamples.jpeg()), (.png, AttachmentSamples.png()),
        (.webp, AttachmentSamples.webp()), (.gif, AttachmentSamples.gif()),
        (.pdf, AttachmentSamples.pdf),
        (.docx, AttachmentSamples.zip([types, "word/document.xml"])),
        (.xlsx, AttachmentSamples.zip([types, "xl/workbook.xml", "xl/worksheets/sheet1.xml"])),
        (.pptx, AttachmentSamples.zip([types, "ppt/presentation.xml"])),
        (.ofd, AttachmentSamples.zip(["OFD.xml", "Doc_0/Document.xml"])),
        (.doc, AttachmentSamples.compound(["Root Entry", "WordDocument", "1Table"])),
        (.xls, AttachmentSamples.compound(["Root Entry", "Workbook"])),
        (.ppt, AttachmentSamples.compound(["Root Entry", "PowerPoint Document"])),
        (.text, Array("三组，12 户，已签字。\r\n".utf8)),
        (.textGB, [0xc8, 0xfd, 0xd7, 0xe9, 0x0d, 0x0a]),
    ]

    @Test(arguments: known)
    func `goes by what is in it`(kind: FileKind, bytes: [UInt8]) throws {
        #expect(try found(bytes) == .kind(kind))
    }

    @Test func `knows a photograph of a phone that must be changed`() throws {
        let heic: [UInt8] =
            [0, 0, 0, 24] + Array("ftypmif1".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)

        #expect(try found(heic) == .heic)
    }

    static let refused: [(FileFault, [UInt8])] = [
        (.empty, []),
        (.notAccepted, Array("<!DOCTYPE html><script>".utf8)),
        (.notAccepted, Array("\u{feff} <svg xmlns=''/>".utf8)),
        (.notAccepted, Array("#!/bin/sh\n".utf8)),
        (.notAccepted, Array("MZ\u{90}\0\u{3}%PDF-1.4\nstartxref\n0\n%%EOF".utf8)),
        (.notAccepted, [0, 1, 2, 3]),
        (.notAccepted, [0xff, 0xfe, 0x41, 0x00]),
        (.notAccepted, AttachmentSamples.zip(["a.txt"])),
        (.notAccepted, AttachmentSamples.zip([types, "xl/workbook.bin"])),
        (.notAccepted, AttachmentSamples.compound(["Root Entry", "__properties_version1.0"])),
        (.hasMacros, AttachmentSamples.zip([types, "word/document.xml", "word/vbaProject.bin"])),
        (.hasMacros, AttachmentSamples.zip([types, "xl/workbook.xml", "xl/macrosheets/a.xml"])),
        (.hasMacros, AttachmentSamples.zip([types, "word/document.xml", "word/run.EXE"])),
        (.hasMacros, AttachmentSamples.compound(["WordDocument", "Macros"])),
        (.isLocked, AttachmentSamples.zip([types, "word/document.xml"], flags: 1)),
        (.isLocked, AttachmentSamples.compound(["EncryptionInfo", "EncryptedPackage"])),
        (
            .unpacksTooLarge,
            AttachmentSamples.zip([types, "word/document.xml"], unpacked: 400 << 20)
        ),
        (.damaged, AttachmentSamples.zip([types, "../word/document.xml"])),
        (.damaged, Array(AttachmentSamples.zip([types, "word/document.xml"]).dropLast(5))),
        (.damaged, Array(AttachmentSamples.pdf.dropLast(8))),
    ]

    @Test(arguments: refused)
    func `refuses the rest and says why`(fault: FileFault, bytes: [UInt8]) {
        #expect(throws: fault) { try found(bytes) }
    }

    @Test(arguments: known, 1...20)
    func `has an answer for any bytes`(sample: (FileKind, [UInt8]), seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        for _ in 1...40 {
            var changed = sample.1
            for _ in 0...dice.below(8) {
                let place = dice.below(changed.count)
                changed[place] = dice.bytes(1)[0]
            }
            changed.removeLast(dice.below(4))
            do {
                _ = try found(changed)
            } catch { #expect(error is FileFault, "seed \(seed)") }
        }
    }

    /// An allocation table that leads in a circle ends.
    @Test func `follows no circle`() {
        var circle = AttachmentSamples.compound(["Root Entry"])
        circle[512 + 4] = 1
        circle.replaceSubrange(517..<520, with: [0, 0, 0])

        #expect(throws: FileFault.damaged) { try found(circle) }
    }
}
