import CunceDomain
import CunceReports
import CunceStore

extension BriefPage {
    init(
        shell: ShellModel, report: BriefReport, corrections: [BriefCorrection], view: RoundView,
        call: Call, texts: Texts
    ) {
        let words = CorrectionWords(
            facts: EntryFacts(
                posts: view.facts.posts, programme: view.programme, texts: texts,
                language: call.language), today: call.today)
        let frame = BriefFrame(report, view.programme, call.language)
        let composed = view.town.briefs.brief(for: report.week)
        let limit = view.programme.brief?.characterLimit ?? 0
        // Whoever composed it leaves the signature to somebody else.
        let maySign =
            composed.map {
                $0.signed == nil && $0.composed.by != view.actor.person
                    && view.may(.signBrief) && view.decides(.signBrief)
            } ?? false
        self.init(
            shell: shell, number: report.number,
            status: StatusMark(report, texts, call.language), kicker: frame.kicker,
            issueLine: frame.issue, title: frame.title,
            sections: BriefSection.all(report.sections, frame, call.language),
            issuer: frame.issuer, dayLine: frame.day,
            addressees: frame.addressee.isEmpty ? nil : frame.addressee,
            characters: report.characters, limit: limit,
            isTooLong: report.characters > limit,
            sign: maySign ? call.formModel("\(view.briefHref(report.week))/sign") : nil,
            fileHref: "/documents/brief.docx?round=\(view.round.id)&week=\(report.week)",
            huddleHref: view.huddleHref(report.week),
            corrections: corrections.map {
                words.row(
                    $0.correction, sentence: call.language == .zh ? $0.sentence.zh : $0.sentence.en)
            })
    }
}

extension BriefSection {
    /// The sections of a paper in one language; every sentence leads to its entries.
    static func all(
        _ sections: [CunceDomain.BriefSection], _ frame: BriefFrame, _ language: Language
    ) -> [BriefSection] {
        sections.map { section in
            BriefSection(
                title: frame.heading(section.key),
                paragraphs: section.paragraphs.map { paragraph in
                    BriefParagraph(sentences: [
                        TextLink(
                            text: language == .zh ? paragraph.zh : paragraph.en,
                            href: EntryNumbers.href(paragraph.entries))
                    ])
                })
        }
    }
}

extension StatusMark {
    /// A brief's: still being written, waiting for its signature, signed off.
    init(_ report: BriefReport, _ texts: Texts, _ language: Language) {
        let (mark, key) =
            switch report.state {
            case .signed: ("ver", "brief.signed")
            case .draft where report.isComposed: ("soon", "brief.waiting")
            case .draft: ("doing", "brief.draft")
            }
        self.init(mark: mark, text: texts.say(key, in: language))
    }
}
