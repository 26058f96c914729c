package import CunceDocuments
package import CunceDomain

/// 摘编 as a document: page, file and text are all written from it.
extension CountyDigest {
    /// Title of the paper.
    func title(_ texts: Texts, _ language: Language) -> String {
        texts.say("digest.title", in: language, ["place": division.name])
    }

    /// The week in words.
    func period(_ texts: Texts, _ language: Language) -> String {
        texts.say(
            "digest.week", in: language,
            [
                "week": WeekNames.short(week, in: language),
                "from": Days.long(week.monday, in: language),
                "to": Days.long(week.sunday, in: language),
            ])
    }

    package func paper(_ texts: Texts, in language: Language) -> Paper {
        Paper(
            in: language, title: title(texts, language), subtitle: period(texts, language),
            blocks: blocks(texts, language),
            notes: [texts.say("digest.journal-head", in: language, ["head": head])])
    }

    private func blocks(_ texts: Texts, _ language: Language) -> [PaperBlock] {
        func say(_ key: String, _ values: [String: String] = [:]) -> String {
            texts.say(key, in: language, values)
        }
        if saysNothing { return [.paragraph(say("digest.nothing"))] }
        var lines: [PaperBlock] = [.heading(1, say("digest.towns"))]
        for town in towns {
            lines.append(.heading(2, town.division.name))
            guard let number = town.number, let signed = town.signedOn else {
                lines.append(.paragraph(say("digest.no-brief")))
                continue
            }
            lines.append(
                .paragraph(
                    say(
                        "digest.brief",
                        ["number": "\(number)", "day": Days.long(signed, in: language)])))
            lines += (town.progress + town.problems + town.coordination).map {
                .paragraph($0.text(in: language), entries: $0.entries)
            }
        }
        lines.append(.heading(1, say("digest.instructions")))
        lines += instructions.isEmpty ? [.paragraph(say("digest.no-instructions"))] : []
        lines += instructions.map { .paragraph(sentence($0, texts, language), entries: $0.entries) }
        lines.append(.heading(1, say("digest.requests")))
        lines += requests.isEmpty ? [.paragraph(say("digest.no-requests"))] : []
        lines += requests.map {
            .paragraph(
                say(
                    "digest.request",
                    [
                        "town": $0.town.name, "matter": $0.matter,
                        "post": $0.addressee.text(in: language),
                        "day": Days.long($0.sent, in: language),
                    ]), entries: $0.entries)
        }
        return lines
    }

    private func sentence(
        _ one: Instruction, _ texts: Texts, _ language: Language
    ) -> String {
        let state =
            one.daysLate.map {
                texts.say("instruction.late-days", in: language, ["days": "\($0)"])
            } ?? texts.say("instruction.state-\(one.state.rawValue)", in: language)
        return texts.say(
            "digest.instruction", in: language,
            [
                "town": one.town.name + (one.village ?? ""),
                "day": Days.long(one.given, in: language),
                "giver": one.giver.text(in: language), "words": Self.withoutStop(one.words),
                "owner": one.owner?.text(in: language)
                    ?? texts.say("instruction.no-owner", in: language),
                "due": one.due.map { Days.long($0, in: language) }
                    ?? texts.say("common.none", in: language),
                "state": state,
            ])
    }

    /// Words in quotation marks inside a sentence that has its own stop.
    private static func withoutStop(_ words: String) -> String {
        guard let last = words.last, "。．.".contains(last) else { return words }
        return String(words.dropLast())
    }
}
