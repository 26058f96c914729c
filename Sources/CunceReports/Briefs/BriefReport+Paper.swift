package import CunceDocuments
package import CunceDomain

extension BriefReport {
    /// The bulletin as a document: without a red head and without a document number. Page, file
    /// and text are all written from it.
    package func paper(in language: Language, _ programme: Programme) -> Paper {
        let frame = BriefFrame(self, programme, language)
        var draft = PaperDraft<BriefField>(in: language, title: frame.title, of: .title)
        draft.masthead((.kicker, frame.kicker), (.issue, frame.issue))
        for section in sections {
            draft.heading(1, frame.heading(section.key), of: .heading)
            for paragraph in section.paragraphs {
                draft.paragraph(
                    paragraph.text(in: language), of: .sentence, entries: paragraph.entries)
            }
        }
        draft.signature((.issuer, frame.issuer), (.day, frame.day))
        draft.closing(frame.sentTo, of: .addressee)
        draft.note("\(frame.headWord) \(head)", of: .head)
        return draft.paper
    }
}
