import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// Slips with one-time codes 测评码条, to print, cut and mix. Always in Chinese: villagers read
/// them, whoever prints them. No name and no number of a household is on any.
struct BallotSlips: Equatable, Sendable {
    let title: String
    let how: String
    /// What else there is for whoever uses no telephone; `nil` where no papers are read.
    let paperToo: String?
    /// Example: `https://cunce.example.cn/b/k7m3p9qa`.
    let address: String
    let code: QRCode
    /// Example: `7K2M-9QXA-3TPF`.
    let codes: [String]
    private let fileName: String

    /// - Returns: `nil` for an address no telephone reads.
    init?(
        _ made: Desk.MadeCodes, by means: BallotMeans, at base: String, of village: String,
        _ texts: Texts
    ) {
        address = "\(base)/b/\(made.urn)"
        guard let code = QRCode(address) else { return nil }
        self.code = code
        title = texts.say("codes.slip-title", in: .zh, ["village": village])
        how = texts.say("codes.slip-how", in: .zh)
        paperToo = means.takesPapers ? texts.say("codes.slip-paper", in: .zh) : nil
        fileName = texts.say("codes.file", in: .zh, ["village": village])
        codes = made.codes.map(\.printed)
    }

    /// Two slips on a page.
    var paper: Paper {
        var blocks: [PaperBlock] = []
        for (place, one) in codes.enumerated() {
            if place > 0, place.isMultiple(of: 2) { blocks.append(.pageBreak) }
            blocks += [
                .line(title), .line(PaperWords([.init(one, isBold: true)])),
                .code(code, said: address), .line(address), .line(how + (paperToo ?? "")),
                .room(lines: 1),
            ]
        }
        return Paper(in: .zh, title: fileName, blocks: blocks)
    }
}
