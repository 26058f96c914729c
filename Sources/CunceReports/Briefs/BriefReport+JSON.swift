package import CunceDomain

extension BriefReport {
    /// The report with the keys of `cunce brief --format json`, in one language.
    package func json(in language: Language) throws -> String {
        try ReportJSON.text(Written(report: self, language: language))
    }

    private struct Written: Encodable {
        let report: BriefReport
        let language: Language

        private enum Key: String, CodingKey {
            case division, week, number, state, characters, sections, head
        }

        func encode(to encoder: any Encoder) throws {
            var keys = encoder.container(keyedBy: Key.self)
            try keys.encode(report.division, forKey: .division)
            try keys.encode(report.week, forKey: .week)
            try keys.encode(report.number, forKey: .number)
            try keys.encode(report.state.rawValue, forKey: .state)
            try keys.encode(report.characters, forKey: .characters)
            try keys.encode(
                report.sections.map { Section($0, language) }, forKey: .sections)
            try keys.encode(report.head, forKey: .head)
        }
    }

    private struct Section: Encodable {
        let key: String
        let paragraphs: [Paragraph]

        init(_ section: BriefSection, _ language: Language) {
            key = section.key
            paragraphs = section.paragraphs.map {
                Paragraph(text: $0.text(in: language), entries: $0.entries)
            }
        }
    }

    private struct Paragraph: Encodable {
        let text: String
        let entries: [Int]
    }
}

extension BriefParagraph {
    package func text(in language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
