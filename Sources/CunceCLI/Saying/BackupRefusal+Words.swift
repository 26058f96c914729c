import CunceDomain
import CunceStore

extension BackupRefusal {
    func said(in language: Language) -> String {
        switch (self, language) {
        case (.placeTaken(let path), .zh):
            "\(path) 已有内容。请另选位置；恢复时可加 --replace，原有数据会另存。"
        case (.placeTaken(let path), .en):
            "\(path) is taken. Choose another place; a restore with --replace keeps what is "
                + "there beside it."
        case (.notABackup(let path), .zh): "\(path) 不是完整的备份：没有可读的 manifest.json。"
        case (.notABackup(let path), .en):
            "\(path) is not a complete backup: there is no readable manifest.json."
        case (.fileDiffers(let path), .zh): "备份中的 \(path) 缺失或已被改动。请用另一份备份。"
        case (.fileDiffers(let path), .en):
            "\(path) of the backup is missing or was changed. Use another backup."
        case (.headDiffers(let manifest, let found), .zh):
            "备份的封条是 \(found)，清单所记是 \(manifest)。请用另一份备份。"
        case (.headDiffers(let manifest, let found), .en):
            "The backup's head is \(found), its manifest says \(manifest). Use another backup."
        }
    }
}
