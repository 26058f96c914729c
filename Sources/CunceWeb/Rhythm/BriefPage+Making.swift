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
        let acts = composed.map { BriefActs($0, view, UpwardForms(call: call, texts: texts)) }
        let maySign = acts?.maySign ?? false
        self.init(
            shell: shell, number: report.number,
            status: StatusMark(report, texts, call.language),
            returnedFor: composed?.signed == nil ? composed?.returned?.reason : nil,
            kicker: frame.kicker,
            issueLine: frame.issue, title: frame.title,
            sections: acts?.sections(frame, corrections)
                ?? BriefSection.all(report.sections, frame, call.language),
            issuer: frame.issuer, dayLine: frame.day,
            addressees: frame.addressee.isEmpty ? nil : frame.addressee,
            characters: report.characters, limit: limit,
            advice: view.programme.brief?.characterAdvice ?? 0,
            isTooLong: report.characters > limit, version: composed?.version,
            sign: maySign ? call.formModel("\(view.briefHref(report.week))/sign") : nil,
            giveBack: maySign
                ? call.reasonForm("\(view.briefHref(report.week))/acts/return", field: "reason")
                : nil, acts: acts?.forms ?? [], deliveries: acts?.deliveries ?? [],
            dropped: acts?.dropped ?? [], instructions: acts?.instructions ?? [],
            upwardHref: view.upwardHref,
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
        guard report.isComposed else {
            self.init(mark: "doing", text: texts.say("brief.draft", in: language))
            return
        }
        self.init(report.state, texts, language)
    }

    /// One that was composed.
    init(_ state: Brief.State, _ texts: Texts, _ language: Language) {
        let (mark, key) =
            switch state {
            case .draft: ("soon", "brief.waiting")
            case .returned: ("back", "brief.returned")
            case .signed: ("ver", "brief.signed")
            case .sent: ("sent", "brief.sent")
            case .acknowledged: ("sent", "brief.acknowledged")
            }
        self.init(mark: mark, text: texts.say(key, in: language))
    }
}
