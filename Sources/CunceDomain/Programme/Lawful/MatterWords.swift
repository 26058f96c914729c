/// What a key or a label says it is about, whatever its pack declares.
extension FactMatter {
    /// Chinese words, found anywhere; English ones, at the beginning of a word.
    private var words: (zh: [String], en: [String]) {
        switch self {
        case .petitions:
            (
                ["信访", "上访", "举报", "投诉", "控告", "纠纷"],
                ["petition", "complain", "grievance", "dispute", "whistle"]
            )
        case .kinship:
            (
                ["亲属", "宗族", "家族", "族人", "血缘", "宗教", "信仰"],
                ["kin", "kinship", "clan", "clans", "relative", "relatives", "religio", "belief"]
            )
        case .activity:
            (
                ["走访次数", "入户次数", "登录", "在线时长", "录入条数", "签阅", "迟报"],
                ["login", "logins", "visits", "sign-in", "sign-ins", "online-time"]
            )
        case .presence:
            (
                ["打卡", "签到", "定位", "轨迹", "照片", "拍照"],
                ["check-in", "checkin", "gps", "photo", "selfie", "geolocation"]
            )
        }
    }

    /// Words that would begin others, such as kind.
    private static let whole: Set<String> = [
        "kin", "clan", "clans", "visits", "relative", "relatives", "login", "logins", "gps",
    ]

    /// The matter that the words name; `nil` where they name none.
    package static func named(key: String, label: Label) -> FactMatter? {
        let english = Self.words(of: key) + Self.words(of: label.en)
        let joined = " \(english.joined(separator: "-")) "
        return allCases.first { matter in
            matter.words.zh.contains(where: label.zh.contains)
                || matter.words.en.contains { word in
                    if word.contains("-") { return joined.contains(word) }
                    return english.contains {
                        whole.contains(word) ? $0 == word : $0.hasPrefix(word)
                    }
                }
        }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter && $0.isASCII) }.map(String.init)
    }
}

extension FactKind {
    /// What it is about: declared, or as its words say.
    package var actualMatter: FactMatter? {
        matter ?? FactMatter.named(key: key.text, label: label)
    }
}
