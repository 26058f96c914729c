package import CunceDomain

extension BriefReport {
    /// The paper for a terminal or a chat.
    package func text(in language: Language, _ programme: Programme) -> String {
        let frame = BriefFrame(self, programme, language)
        var lines = ["\(frame.title)  \(frame.issue)", ""]
        for section in sections {
            lines.append(frame.heading(section.key))
            let indent = language == .zh ? "　　" : "  "
            lines += section.paragraphs.map { indent + $0.text(in: language) }
            lines.append("")
        }
        lines += [frame.issuer, frame.day, "", frame.sentTo, "\(frame.headWord) \(head)"]
        return lines.joined(separator: "\n") + "\n"
    }
}
