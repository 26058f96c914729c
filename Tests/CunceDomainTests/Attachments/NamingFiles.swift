import CunceDomain
import Testing

@Suite struct NamingAFile {
    @Test(arguments: [
        ("界桩.jpg", FileKind.jpeg, "界桩.jpg"), ("IMG.JPEG", .jpeg, "IMG.jpeg"),
        ("../../etc/passwd", .text, "passwd.txt"), ("C:\\图\\a.png", .png, "a.png"),
        ("照片.jpg", .png, "照片.png"), ("老照片.heic", .jpeg, "老照片.jpg"),
        ("清单.2026", .pdf, "清单.2026.pdf"), ("run.exe", .pdf, "run.exe.pdf"),
        ("", .pdf, "附件.pdf"), (".jpg", .jpeg, "附件.jpg"), ("a..", .doc, "a.doc"),
        ("cod\u{202e}gpj.exe", .jpeg, "codgpj.exe.jpg"), ("a\u{0}b\n.txt", .text, "ab.txt"),
    ])
    func `keeps what its owner called it, with the ending of its kind`(
        typed: String, kind: FileKind, name: String
    ) {
        #expect(FileName.tidy(typed, as: kind) == name)
    }

    @Test func `has at most a hundred characters`() {
        let name = FileName.tidy(String(repeating: "长", count: 300) + ".pdf", as: .pdf)

        #expect(name.count == 100)
        #expect(name.hasSuffix("长.pdf"))
    }

    @Test(arguments: FileKind.allCases)
    func `stays as it is when it is tidied again`(kind: FileKind) {
        let name = FileName.tidy("村账 2019.xlsx.", as: kind)

        #expect(FileName.tidy(name, as: kind) == name)
    }
}
