import CunceDomain
import CunceReports
import CunceStore

/// 三联三帮各自的任务: who has taken on what.
extension BoardMaking {
    func share(_ share: BoardShare) -> BoardShareRow {
        BoardShareRow(
            name: share.part.map { name(of: $0) } ?? say("board.share-sum"),
            posts: share.part == nil
                ? nil : say("board.share-posts", ["count": "\(share.posts)"]),
            beads: share.part == nil
                ? nil
                : BeadString(
                    share.tasks, isLeft: { share.left.contains($0.id) }, on: report.day, texts,
                    language),
            all: Door(share.all, how: "how.tasks"), done: Door(share.done, how: "how.done"),
            waiting: Door(share.waiting, how: "how.not-due"),
            overdue: Door(share.overdue, how: "how.overdue"), isSum: share.part == nil)
    }

    func name(of part: PostPart) -> String {
        switch part {
        case .link: say("village.duty-links")
        case .help(let key): programme.help(key)?.label.text(in: language) ?? key.text
        case .village: say("board.share-village")
        case .town: say("board.share-town")
        }
    }
}
