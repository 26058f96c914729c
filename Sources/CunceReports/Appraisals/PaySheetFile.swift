package import CunceDomain
import CunceStore
import CunceTables
package import Foundation

/// Approved pay of one scheme and period, for the side that pays: a workbook with every line.
package struct PaySheetFile {
    package let pays: [ReadPay]
    /// The paper that approved the scheme; empty where the approval here is all there is.
    package let paper: String
    package let posts: PostLabels
    package let texts: Texts
    package let language: Language

    package init(
        pays: [ReadPay], paper: String, posts: PostLabels, texts: Texts, language: Language
    ) {
        self.pays = pays
        self.paper = paper
        self.posts = posts
        self.texts = texts
        self.language = language
    }

    /// - Parameter title: of the sheet.
    package func write(to file: URL, title: String) throws {
        let writing = try XLSXWriting(
            to: file, title: title,
            columns: [
                column("field.post", 24), column("pay.column-line", 20),
                column("pay.column-sum", 14),
                column("field.payer", 20), column("pay.column-root", 24, isProse: true),
                column("pay.column-approved", 14),
            ])
        for pay in pays {
            for line in pay.drawn.lines where line.applies { try writing.write(row(line, of: pay)) }
            try writing.write([
                .text(posts.text(pay.key.post, in: language)), .text(say("pay.total")),
                .fen(pay.drawn.total), .none, .none,
                .day(pay.file.approval?.at.on),
            ])
        }
        try writing.finish(nil)
    }

    private func row(_ line: PayEvent.Line, of pay: ReadPay) -> [TableCell] {
        let label = pay.scheme?.lines.first { $0.key == line.line }?.label.text(in: language)
        return [
            .text(posts.text(pay.key.post, in: language)), .text(label ?? line.line.text),
            .fen(line.fen), .text(line.payer),
            .text(texts.root(line.root, paper: paper, in: language)),
            .day(pay.file.approval?.at.on),
        ]
    }

    private func column(_ key: String, _ width: Int, isProse: Bool = false) -> XLSXColumn {
        XLSXColumn(heading: say(key), width: width, isProse: isProse)
    }

    private func say(_ key: String) -> String { texts.say(key, in: language) }
}

extension Texts {
    /// 事先批准的方案（镇党委会会议纪要）
    package func root(
        _ root: PayScheme.Root, paper: String, in language: Language
    ) -> String {
        switch root {
        case .sanction: say("pay.root-sanction", in: language)
        case .scheme where paper.isEmpty: say("pay.root-scheme", in: language)
        case .scheme: say("pay.root-paper", in: language, ["paper": paper])
        }
    }
}
