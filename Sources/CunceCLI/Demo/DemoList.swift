/// The list of divisions of the demo town, as a statistics office would give it.
enum DemoList {
    static let town = "990000100"
    static let townName = "示范镇"

    /// The six of the story first, then villages nothing is told of.
    static let names =
        DemoTown.villages.map(\.name)
        + [
            "前洋村", "后垅村", "石桥头村", "上岭村", "下岭村", "樟树坑村", "枫林村", "白沙村",
            "双溪村", "坑尾村", "竹源村", "茶山村", "东坑村", "西坑村", "岭脚村", "大坪村",
            "小溪村", "桃源村", "梅坑村", "新店村", "黄泥岭村", "半山村", "柏洋村", "湖头村",
            "田中村",
        ]

    static func code(of place: Int) -> String { town + String(201 + place) }

    static var csv: String {
        let lines = names.enumerated().map { place, name in
            "\(code(of: place)),\(name),5,\(town)"
        }
        return (["code,name,level,parent"] + lines).joined(separator: "\n") + "\n"
    }
}
