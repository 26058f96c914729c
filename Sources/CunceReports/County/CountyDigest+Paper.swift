package import CunceDocuments
package import CunceDomain

/// 摘编 as a document: page, file and text are all written from it.
extension CountyDigest {
    package func paper(in language: Language) -> Paper {
        let say = Bilingual(language)
        var draft = PaperDraft<DigestField>(
            in: language,
            title: say("\(division.name)后进村整治专报摘编", "Digest of the briefs of \(division.name)"),
            of: .place)
        let named = WeekNames.short(week, in: language)
        let from = Days.long(week.monday, in: language)
        let to = Days.long(week.sunday, in: language)
        draft.subtitle(say("\(named)，\(from)至\(to)", "\(named), \(from) to \(to)"), of: .week)
        if saysNothing {
            draft.form(
                paragraph: say(
                    "本周各乡镇没有报来专报，也没有在办的批示和请示。",
                    "No brief came this week, and no instruction or request is open."))
        } else {
            writeTowns(say, onto: &draft)
            writeInstructions(say, onto: &draft)
            writeRequests(say, onto: &draft)
        }
        draft.note(say("日志头 ", "Head ") + head, of: .head)
        return draft.paper
    }

    private func writeTowns(_ say: Bilingual, onto draft: inout PaperDraft<DigestField>) {
        draft.heading(1, say("一、各乡镇情况", "1. The towns"))
        for town in towns {
            draft.heading(2, town.division.name, of: .town)
            guard let number = town.number, let signed = town.signedOn else {
                draft.form(paragraph: say("本周没有报来专报。", "No brief came this week."))
                continue
            }
            let day = Days.long(signed, in: say.language)
            draft.paragraph(
                say("专报第\(number)期，\(day)签发。", "Brief no. \(number), signed \(day)."),
                of: .number, .signedOn)
            let told: [(DigestField, [BriefParagraph])] = [
                (.progress, town.progress), (.problems, town.problems),
                (.coordination, town.coordination),
            ]
            for (field, sentences) in told {
                for one in sentences {
                    draft.paragraph(one.text(in: say.language), of: field, entries: one.entries)
                }
            }
        }
    }

    private func writeInstructions(_ say: Bilingual, onto draft: inout PaperDraft<DigestField>) {
        draft.heading(1, say("二、批示办理", "2. Instructions"))
        if instructions.isEmpty {
            draft.form(paragraph: say("没有在办的批示。", "No instruction is open."))
        }
        for one in instructions {
            draft.paragraph(
                sentence(one, say),
                of: .instructionPlace, .giver, .instructionDay, .words, .owner, .due, .state,
                entries: one.entries)
        }
    }

    private func sentence(_ one: Instruction, _ say: Bilingual) -> String {
        let place = one.town.name + (one.village ?? "")
        let giver = one.giver.text(in: say.language)
        let given = Days.long(one.given, in: say.language)
        let words = Self.withoutStop(one.words)
        let owner = one.owner?.text(in: say.language) ?? say("未定", "nobody yet")
        let due = one.due.map { Days.long($0, in: say.language) }
        let state = Self.state(of: one, say)
        return say(
            "\(place)：\(giver)\(given)批示“\(words)”，责任岗位：\(owner)"
                + (due.map { "，\($0)前办结" } ?? "") + "；\(state)。",
            "\(place): instruction of \(given) by \(giver): “\(words)”. Owner: \(owner); "
                + (due.map { "due: \($0); " } ?? "") + "\(state).")
    }

    private static func state(of one: Instruction, _ say: Bilingual) -> String {
        if let days = one.daysLate {
            return say("逾期\(days)天", "\(days) \(days == 1 ? "day" : "days") overdue")
        }
        return switch one.state {
        case .given: say("待交办", "not assigned")
        case .inHand: say("在办", "in hand")
        case .reported: say("已报结果", "result reported")
        case .closed: say("已办结", "closed")
        }
    }

    private func writeRequests(_ say: Bilingual, onto draft: inout PaperDraft<DigestField>) {
        draft.heading(1, say("三、请示事项", "3. Formal requests"))
        if requests.isEmpty {
            draft.form(paragraph: say("没有等答复的请示。", "No request waits for an answer."))
        }
        for one in requests {
            let town = one.town.name
            let post = one.addressee.text(in: say.language)
            let day = Days.long(one.sent, in: say.language)
            draft.paragraph(
                say(
                    "\(town)：关于\(one.matter)的请示，\(day)报\(post)，待答复。",
                    "\(town): request on \(one.matter), sent to \(post) on \(day), "
                        + "not answered yet."),
                of: .requestTown, .matter, .addressee, .sentOn, entries: one.entries)
        }
    }

    /// Words in quotation marks inside a sentence that has its own stop.
    private static func withoutStop(_ words: String) -> String {
        guard let last = words.last, "。．.".contains(last) else { return words }
        return String(words.dropLast())
    }
}
