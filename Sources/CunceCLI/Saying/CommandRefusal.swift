import CunceDomain

/// Why a command does nothing, where it is not the desk that says so.
enum CommandRefusal: Error, Equatable {
    /// There is no data where it was looked for.
    case noData(String)
    case fileUnreadable(String)
    case headMalformed
    case databaseNotEmpty
    case nothingToReplace
    case programmeMissing
    case unknownPost(String)
    case replaceNeedsAFolder
    case folderIsThere(String)
    case demoNeedsAnEmptyPlace(String)
    case mailNotSetUp
    case timeUnreadable(String)

    func said(in language: Language) -> String {
        switch (self, language) {
        case (.noData(let place), .zh): "\(place) 中没有数据。请用 --data 指明文件夹，或先运行 cunce serve。"
        case (.noData(let place), .en):
            "There is no data in \(place). Name the folder with --data, or run cunce serve first."
        case (.fileUnreadable(let path), .zh): "读不了 \(path)。请核对路径和权限。"
        case (.fileUnreadable(let path), .en):
            "\(path) cannot be read. Check the path and its permissions."
        case (.headMalformed, .zh): "--head 应为 64 位十六进制数。"
        case (.headMalformed, .en): "--head takes 64 hexadecimal digits."
        case (.databaseNotEmpty, .zh): "数据库中已有记录。请恢复到空的数据库。"
        case (.databaseNotEmpty, .en):
            "The database holds entries already. Restore into an empty one."
        case (.nothingToReplace, .zh): "请在 --check 和 --rebuild 中选一个。"
        case (.nothingToReplace, .en): "Choose one of --check and --rebuild."
        case (.programmeMissing, .zh): "没有可用的方案包。请用 cunce programme check 检查。"
        case (.programmeMissing, .en):
            "No programme pack can be used. Look at them with cunce programme check."
        case (.unknownPost(let post), .zh): "没有岗位 \(post)，或岗位无人担任。"
        case (.unknownPost(let post), .en): "There is no post \(post), or nobody holds it."
        case (.replaceNeedsAFolder, .zh): "--replace 只用于数据文件夹，不用于数据库。"
        case (.replaceNeedsAFolder, .en): "--replace is for a data folder, not for a database."
        case (.folderIsThere(let path), .zh): "\(path) 已经在了。请换一个文件夹。"
        case (.folderIsThere(let path), .en):
            "\(path) is there already. Name another folder."
        case (.demoNeedsAnEmptyPlace(let place), .zh): "\(place) 中已有数据。加 --reset 重新生成。"
        case (.demoNeedsAnEmptyPlace(let place), .en):
            "\(place) holds data already. Make it anew with --reset."
        case (.mailNotSetUp, .zh): "没有设置发信。请设 CUNCE_MAIL_FROM，需要时设 CUNCE_SENDMAIL。"
        case (.mailNotSetUp, .en):
            "Mail is not set up. Set CUNCE_MAIL_FROM and, where needed, CUNCE_SENDMAIL."
        case (.timeUnreadable(let text), .zh): "看不懂时间“\(text)”，写成 \"2026-11-23 08:00\"。"
        case (.timeUnreadable(let text), .en):
            "“\(text)” is no time. Write \"2026-11-23 08:00\"."
        }
    }
}
