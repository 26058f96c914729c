package import CunceDocuments
package import CunceDomain

extension BriefReport {
    /// The bulletin as a document: without a red head and without a document number. Page, file
    /// and text are all written from it.
    package func paper(in language: Language, _ programme: Programme) -> Paper {
        let frame = BriefFrame(self, programme, language)
        return Paper(
            in: language, masthead: PaperMasthead(left: frame.kicker, right: frame.issue),
            title: frame.title,
            blocks: sections.flatMap { section in
                [.heading(1, frame.heading(section.key))]
                    + section.paragraphs.map {
                        .paragraph($0.text(in: language), entries: $0.entries)
                    }
            },
            signature: PaperSignature(issuer: frame.issuer, day: frame.day),
            closing: [frame.sentTo], notes: ["\(frame.headWord) \(head)"])
    }
}
