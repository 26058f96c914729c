import CunceDomain
import CunceReports
import CunceStore

/// What rounds that are over left between a town and its county, as rows that lead to where it is
/// brought to its end. 上一轮遗留事项
struct LeftRows {
    let earlier: EarlierRound
    let words: UpwardWords

    private var href: String { "/rounds/\(earlier.summary.id)" }

    var instructions: [UpwardRow] {
        earlier.town.instructions.open.map { instruction in
            left(
                words.row(
                    instruction, href: "\(href)/instructions/\(instruction.id)",
                    village: earlier.village(instruction.about.village)?.name))
        }
    }

    var asks: [UpwardRow] {
        let asked = earlier.asks.map {
            ask($0.entry, $0.text, $0.village.name, $0.post, $0.on)
        }
        let decided = earlier.town.openDecidedAsks.map {
            ask(
                $0.at.entry, $0.text, earlier.village($0.village)?.name, $0.at.post, $0.at.on)
        }
        return asked + decided
    }

    /// - Parameter sentOnly: drafts are the town's own.
    func requests(sentOnly: Bool) -> [UpwardRow] {
        earlier.town.requests.all.filter { $0.isOpen && (!sentOnly || $0.sent != nil) }
            .map { left(words.row($0, href: "\(href)/requests/\($0.id)")) }
    }

    private func ask(
        _ entry: Int, _ text: String, _ village: String?, _ post: PostID?, _ day: CivilDate
    ) -> UpwardRow {
        let row = AskRow(
            entry: entry, text: text, village: nil, post: post, on: day, isVisit: true)
        let known = words.row(row, earlier.town, href: "\(href)/asks/\(entry)")
        return left(
            UpwardRow(
                text: known.text, href: known.href,
                line: [village, known.line].compactMap(\.self).joined(separator: " · "),
                status: known.status))
    }

    private func left(_ row: UpwardRow) -> UpwardRow {
        UpwardRow(
            text: row.text, href: row.href,
            line: [row.line, words.say("huddle.left-by", ["round": earlier.summary.title])]
                .joined(separator: " · "), status: row.status)
    }
}
