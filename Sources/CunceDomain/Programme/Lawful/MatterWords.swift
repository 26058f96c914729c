/// What a key or a label says it is about, whatever its pack declares.
extension FactMatter {
    /// Chinese words, found anywhere; English ones, at the beginning of a word. A second net: a
    /// pack must declare what weighs on somebody, and may declare it wrongly.
    private var words: (zh: [String], en: [String]) {
        switch self {
        case .petitions:
            (
                ["信访", "上访", "举报", "投诉", "控告", "纠纷", "缠访", "闹访", "越级访"],
                ["petition", "complain", "grievance", "dispute", "whistle"]
            )
        case .kinship:
            (
                ["亲属", "亲戚", "宗族", "家族", "宗亲", "族人", "血缘", "姓氏", "宗教", "信仰", "信教"],
                ["kin", "kinship", "clan", "clans", "relative", "relatives", "religio", "belief"]
            )
        case .activity:
            (
                [
                    "走访次数", "走访率", "走访量", "走访天数", "走访频次", "入户次数", "入户率", "入户量",
                    "入户频次", "遍访", "登录", "登陆", "在线时长", "使用时长", "活跃度", "活跃率", "活跃天数",
                    "录入条数", "录入次数", "录入量", "录入率", "上传条数", "上传率", "填报次数", "台账条数",
                    "台账数", "台账篇数", "工作日志", "民情日记", "日志篇数", "日记篇数", "签阅", "点赞", "转发量",
                    "阅读量", "学习积分", "迟报", "漏报", "迟到", "早退",
                ],
                [
                    "login", "logins", "visits", "visit-rate", "visit-count", "household-visit",
                    "sign-in", "sign-ins", "online-time", "entries-made", "entry-count",
                    "ledger-entries", "log-entries", "diary-entries", "late-report", "clicks",
                    "likes",
                ]
            )
        case .presence:
            (
                [
                    "打卡", "签到", "签退", "定位", "轨迹", "照片", "拍照", "留痕", "人脸", "指纹", "考勤", "出勤",
                    "缺勤", "在岗率", "不在岗", "未在岗", "在岗天数", "在岗时间", "在岗情况", "脱岗", "擅自离岗",
                    "离岗次数", "空岗次数", "查岗", "到岗率", "到岗天数", "坐班", "值守率", "在村率", "在村天数",
                    "住村", "驻村天数", "驻村率", "到村天数",
                ],
                [
                    "check-in", "checkin", "gps", "photo", "selfie", "geolocation", "clock-in",
                    "attendance-rate", "attendance-days", "attendance-record", "days-attended",
                    "at-post", "at-the-post", "away-from-post", "absent-from-post", "on-duty-rate",
                    "days-in-village", "days-in-the-village", "nights-in", "fingerprint",
                    "face-recognition",
                ]
            )
        case .work: ([], [])
        }
    }

    /// Words that would begin others, such as kind.
    private static let whole: Set<String> = [
        "kin", "clan", "clans", "visits", "relative", "relatives", "login", "logins", "gps",
        "clicks", "likes",
    ]

    /// The matter that the words name; `nil` where they name none.
    package static func named(key: String, label: Label) -> FactMatter? {
        let english = Self.words(of: key) + Self.words(of: label.en)
        let joined = " \(english.joined(separator: "-")) "
        return allCases.first { matter in
            matter.words.zh.contains(where: label.zh.contains)
                || matter.words.en.contains { word in
                    if word.contains("-") {
                        return joined.contains(" \(word)") || joined.contains("-\(word)")
                    }
                    return english.contains {
                        whole.contains(word) ? $0 == word : $0.hasPrefix(word)
                    }
                }
        }
    }

    /// What is bounded: as declared, or as the words say where nothing or `work` is.
    package static func actual(_ declared: FactMatter?, key: String, label: Label) -> FactMatter? {
        guard let declared, declared != .work else { return named(key: key, label: label) }
        return declared
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter && $0.isASCII) }.map(String.init)
    }
}

extension FactKind {
    /// What it is about where the law bounds its use: declared, or as its words say, also where
    /// it is declared to be work. `nil` for everything else.
    package var actualMatter: FactMatter? {
        FactMatter.actual(matter, key: key.text, label: label)
    }
}
