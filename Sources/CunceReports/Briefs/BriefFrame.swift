package import CunceDomain

/// What stands around the sentences of a brief: titles, issuer, day, addressee.
package struct BriefFrame: Equatable, Sendable {
    package let kicker: String
    package let title: String
    /// 2026年第14期
    package let issue: String
    package let issuer: String
    package let day: String
    package let addressee: String
    private let headings: [String: String]
    private let language: Language

    package init(_ report: BriefReport, _ programme: Programme, _ language: Language) {
        let form = programme.brief
        self.language = language
        kicker = form?.kicker.text(in: language) ?? ""
        title = form?.title.text(in: language) ?? ""
        issuer = form?.issuer.filled(["town": report.division.name], in: language) ?? ""
        addressee = form?.addressee.text(in: language) ?? ""
        day = Days.long(report.day, in: language)
        issue =
            switch language {
            case .zh: "\(report.week.year)年第\(report.number)期"
            case .en: "\(report.week.year), No. \(report.number)"
            }
        headings = Dictionary(
            (form?.sections ?? []).map { ($0.key.text, $0.heading.text(in: language)) }
        ) { first, _ in first }
    }

    package func heading(_ key: String) -> String { headings[key] ?? key }

    var sentTo: String { language == .zh ? "报送：\(addressee)" : "To: \(addressee)" }
    var headWord: String { language == .zh ? "日志头" : "Head" }
}
