package import CunceDomain

/// The digest as lines: headings and sentences, made once for text and HTML.
extension CountyDigest {
    package enum Line: Equatable {
        case heading(String)
        case town(String)
        /// With the entries behind it.
        case sentence(String, entries: [Int])
    }

    /// Title of the paper.
    package func title(_ texts: Texts, _ language: Language) -> String {
        texts.say("digest.title", in: language, ["place": division.name])
    }

    /// The week in words.
    package func period(_ texts: Texts, _ language: Language) -> String {
        texts.say(
            "digest.week", in: language,
            [
                "week": week.description, "from": Days.long(week.monday, in: language),
                "to": Days.long(week.sunday, in: language),
            ])
    }

    package func lines(_ texts: Texts, _ language: Language) -> [Line] {
        func say(_ key: String, _ values: [String: String] = [:]) -> String {
            texts.say(key, in: language, values)
        }
        if saysNothing { return [.sentence(say("digest.nothing"), entries: [])] }
        var lines: [Line] = [.heading(say("digest.towns"))]
        for town in towns {
            lines.append(.town(town.division.name))
            guard let number = town.number, let signed = town.signedOn else {
                lines.append(.sentence(say("digest.no-brief"), entries: []))
                continue
            }
            lines.append(
                .sentence(
                    say(
                        "digest.brief",
                        ["number": "\(number)", "day": Days.long(signed, in: language)]),
                    entries: []))
            lines += (town.progress + town.problems + town.coordination).map {
                .sentence($0.text(in: language), entries: $0.entries)
            }
        }
        lines.append(.heading(say("digest.instructions")))
        lines += instructions.isEmpty ? [.sentence(say("digest.no-instructions"), entries: [])] : []
        lines += instructions.map { .sentence(sentence($0, texts, language), entries: $0.entries) }
        lines.append(.heading(say("digest.requests")))
        lines += requests.isEmpty ? [.sentence(say("digest.no-requests"), entries: [])] : []
        lines += requests.map {
            .sentence(
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

    package func text(_ texts: Texts, in language: Language) -> String {
        let body = lines(texts, language).flatMap { line in
            switch line {
            case .heading(let words): ["", words]
            case .town(let words): ["", words]
            case .sentence(let words, _): [(language == .zh ? "　　" : "  ") + words]
            }
        }
        let lines =
            [title(texts, language), period(texts, language)] + body
            + ["", texts.say("digest.head", in: language, ["head": head])]
        return lines.joined(separator: "\n") + "\n"
    }

    /// A file of its own, in the looks of a brief.
    package func html(_ texts: Texts, in language: Language) -> String {
        let body = lines(texts, language).map { line in
            switch line {
            case .heading(let words): "<h2>\(SafeText.of(words))</h2>"
            case .town(let words): "<h3>\(SafeText.of(words))</h3>"
            case .sentence(let words, _): "<p>\(SafeText.of(words))</p>"
            }
        }.joined(separator: "\n")
        let title = SafeText.of(title(texts, language))
        return """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-Hans" : "en")">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            <style>
            \(BriefReport.style)
            h3 { margin: 0; font: 16pt/28pt KaiTi, STKaiti, serif; text-indent: 2em; }
            </style>
            </head>
            <body>
            <header><span>\(title)</span><span>\(SafeText.of(week.description))</span></header>
            <h1>\(title)</h1>
            <p>\(SafeText.of(period(texts, language)))</p>
            \(body)
            <footer><p class="head">\
            \(SafeText.of(texts.say("digest.head", in: language, ["head": head])))</p></footer>
            </body>
            </html>

            """
    }
}
