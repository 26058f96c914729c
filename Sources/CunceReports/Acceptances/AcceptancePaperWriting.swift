package import CunceDocuments
package import CunceDomain

/// Writes the papers of one attempt at acceptance. Households are numbers of a list that stays in
/// the village; nobody is called by name.
package struct AcceptancePaperWriting {
    let village: String
    let attempt: AcceptanceAttempt
    let programme: Programme
    let sheets: [AcceptanceLines.Sheet]
    let watchUntil: CivilDate?
    let post: (PostID) -> String
    let language: Language

    /// - Parameters:
    ///   - sheets: what the rules came to, as handed in or as they stand.
    ///   - post: what a post is called.
    package init(
        village: String, attempt: AcceptanceAttempt, programme: Programme,
        sheets: [AcceptanceLines.Sheet], watchUntil: CivilDate?,
        post: @escaping (PostID) -> String, language: Language
    ) {
        self.village = village
        self.attempt = attempt
        self.programme = programme
        self.sheets = sheets
        self.watchUntil = watchUntil
        self.post = post
        self.language = language
    }

    var say: Bilingual { Bilingual(language) }

    func day(_ day: CivilDate) -> String { Days.long(day, in: language) }

    func draft(_ kind: AcceptancePaper) -> PaperDraft<AcceptanceField> {
        PaperDraft(
            in: language, title: kind.title(village, attempt, in: language), of: .village)
    }

    /// - Returns: `nil` where the attempt has not the facts for it yet.
    package func paper(_ kind: AcceptancePaper) -> Paper? {
        guard AcceptancePaper.those(of: attempt).contains(kind) else { return nil }
        return switch kind {
        case .sheet: sheet
        case .ballots: ballots
        case .verdict: verdict
        case .notice: notice
        }
    }

    private var sheet: Paper? {
        guard let handedIn = attempt.handedIn else { return nil }
        var draft = draft(.sheet)
        for sheet in sheets {
            draft.heading(1, sheet.name, of: .rule)
            if let score = sheet.score { draft.paragraph(score, of: .score) }
            draft.table(
                [
                    .field(.rule, share: 30), .field(.rulesVerdict, share: 14, isCentred: true),
                    .field(.found, share: 36), .field(.clause, share: 20),
                ], of: sheet.lines
            ) { field, line in PaperWords(cell(field, line)) }
        }
        if !handedIn.value.words.isEmpty {
            draft.paragraph(
                say("验收组意见：", "Assessors: ") + handedIn.value.words, of: .words)
        }
        sign(onto: &draft)
        draft.note(
            say("提交于", "Handed in on ") + day(handedIn.at.on)
                + say("，日志第 \(handedIn.at.entry) 条，", ", entry \(handedIn.at.entry), ") + rules,
            of: .assessedOn)
        return draft.paper
    }

    /// By which rules: clauses are lines of its files.
    private var rules: String {
        say(
            "依据《\(programme.title.text(in: language))》\(programme.version)",
            "by \(programme.title.text(in: language)), \(programme.version)")
    }

    private func cell(_ field: AcceptanceField, _ line: AcceptanceLines.Line) -> String {
        switch field {
        case .rule: return "\(line.kind)\(say("：", ": "))\(line.name)"
        case .rulesVerdict: return verdict(line.verdict, isVeto: line.isVeto)
        case .found:
            let missing =
                line.missing.isEmpty
                ? []
                : [
                    say("还不知道：", "Not known: ")
                        + line.missing.joined(separator: say("、", ", "))
                ]
            return (line.lines + missing).joined(separator: say("；", "; "))
        case .clause: return "\(line.clause.file):\(line.clause.line)"
        default: return ""
        }
    }

    /// A veto is met where it does not hold.
    private func verdict(_ verdict: Finding.Verdict, isVeto: Bool) -> String {
        switch verdict {
        case .yes: isVeto ? say("未触发", "does not hold") : say("符合", "met")
        case .no: isVeto ? say("触发", "holds") : say("不符合", "not met")
        case .open: say("不明", "open")
        }
    }

    private func sign(onto draft: inout PaperDraft<AcceptanceField>) {
        for assessor in attempt.assessors {
            draft.line(
                say(
                    "\(post(assessor.post))（签名）：________　__年__月__日",
                    "\(post(assessor.post)), signed: ____________  on ________"),
                of: .assessors)
        }
    }

    private var ballots: Paper? {
        var draft = draft(.ballots)
        let samples = programme.rules.acceptance?.schemes.flatMap(\.samples) ?? []
        for sample in samples {
            guard let ballot = sample.ballot, let drawn = attempt.draw(of: sample.key),
                let count = attempt.count(of: sample.key)
            else { continue }
            draft.heading(1, sample.label.text(in: language), of: .question)
            draft.paragraph(ballot.question.text(in: language), of: .question)
            let (households, size) = (drawn.value.households, drawn.value.numbers.count)
            draft.paragraph(
                say(
                    "村民户名册 \(households) 户，\(day(drawn.at.on))按种子 \(drawn.value.seed) 抽取 \(size) 户。",
                    "Of a list of \(households) households \(size) were drawn on "
                        + "\(day(drawn.at.on)) from the seed \(drawn.value.seed)."),
                of: .drawn)
            for earlier in attempt.draws where earlier.value.sample == sample.key {
                guard earlier.at.entry != drawn.at.entry else { continue }
                draft.paragraph(
                    say(
                        "\(day(earlier.at.on))曾从 \(earlier.value.households) 户中按种子 "
                            + "\(earlier.value.seed) 抽取 \(earlier.value.numbers.count) 户，后来重抽。",
                        "On \(day(earlier.at.on)) \(earlier.value.numbers.count) of "
                            + "\(earlier.value.households) households were drawn from the seed "
                            + "\(earlier.value.seed), then drawn anew."), of: .drawn)
            }
            if !drawn.value.reason.isEmpty {
                draft.paragraph(
                    say("重抽的原因：", "Drawn anew because: ") + drawn.value.reason, of: .drawn)
            }
            draft.paragraph(
                say("户号：", "Numbers: ")
                    + drawn.value.numbers.map { "\($0)" }.joined(separator: say("　", ", ")),
                of: .numbers)
            let counts = ballot.answers.map {
                "\($0.label.text(in: language)) \(count.count(of: $0.key))"
            }
            if count.codes.wereMade {
                draft.paragraph(
                    say(
                        "共 \(count.answered) 户，其中用码答 \(count.codes.used) 户，"
                            + "两人一致的纸票 \(count.papers) 张：",
                        "\(count.answered) answered, \(count.codes.used) by code; papers both read "
                            + "alike: \(count.papers). Together: ")
                        + counts.joined(separator: say("，", ", ")), of: .counts)
            } else {
                draft.paragraph(
                    say(
                        "两人一致的票 \(count.papers) 张：",
                        "Papers both read alike: \(count.papers). ")
                        + counts.joined(separator: say("，", ", ")), of: .counts)
            }
            let read = count.slips.filter(\.isRead)
            if !read.isEmpty {
                draft.table(
                    [
                        .field(.slip, share: 20, isCentred: true), .field(.first, share: 40),
                        .field(.second, share: 40),
                    ], of: read, isDense: true
                ) { field, slip in
                    switch field {
                    case .first: PaperWords(answer(slip.first, ballot))
                    case .second: PaperWords(answer(slip.second, ballot))
                    default: PaperWords("\(slip.number)")
                    }
                }
            }
        }
        if samples.contains(where: { attempt.codes(of: $0.key)?.wereMade ?? false }) {
            draft.form(
                paragraph: say(
                    "用码答的只记合计，答完以后一次写入；谁用哪个码、什么时候答的，都没有记。",
                    "Of answers by code only sums are kept, written once when all was answered; "
                        + "who had which code and when it was used is nowhere kept."))
        }
        draft.form(
            paragraph: say(
                "两名计票人各自独立读票，互不看对方结果。",
                "Two people read the papers, each without the other's reading."))
        draft.paragraph(
            say("计票人：", "Read by: ")
                + readers.map(post).joined(separator: say("、", ", ")), of: .readers)
        sign(onto: &draft)
        return draft.paper
    }

    private var readers: [PostID] {
        var posts: [PostID] = []
        for count in attempt.counts where !posts.contains(count.at.post) {
            posts.append(count.at.post)
        }
        return posts
    }

    private func answer(_ key: BallotAnswerKey?, _ ballot: AcceptanceBallot) -> String {
        key.map { ballot.answer($0)?.label.text(in: language) ?? $0.text } ?? say("无", "none")
    }

    private var verdict: Paper? {
        guard let handedIn = attempt.handedIn else { return nil }
        var draft = draft(.verdict)
        let result = handedIn.value.result
        draft.paragraph(
            say("按规则，结论为：", "By the rules the verdict is: ")
                + (result.verdict == .yes
                    ? say("通过验收。", "passed.") : say("未通过验收。", "not passed.")),
            of: .verdict)
        for sheet in sheets {
            for line in sheet.lines where line.verdict == .no {
                draft.paragraph(
                    "\(line.kind)\(say("：", ": "))\(line.name)\(say("。", ". "))"
                        + line.lines.joined(separator: say("；", "; ")), of: .found)
            }
        }
        if !handedIn.value.words.isEmpty { draft.paragraph(handedIn.value.words, of: .words) }
        sign(onto: &draft)
        draft.note(
            say("提交于", "Handed in on ") + day(handedIn.at.on) + say("，", ", ") + rules,
            of: .assessedOn)
        return draft.paper
    }
}
