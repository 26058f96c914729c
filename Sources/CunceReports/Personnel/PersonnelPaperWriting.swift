package import CunceDocuments
package import CunceDomain

/// Writes the papers of one step of the ladder.
///
/// People are called by their posts; the line for a name is left free, to be filled in by hand.
package struct PersonnelPaperWriting {
    let file: PersonnelFile
    let posts: PostLabels
    let language: Language

    package init(file: PersonnelFile, posts: PostLabels, language: Language) {
        self.file = file
        self.posts = posts
        self.language = language
    }

    /// - Returns: `nil` where the file has not the facts for it yet.
    package func paper(_ kind: PersonnelPaper) -> Paper? {
        guard kind.isThere(for: file), let proposal else { return nil }
        return switch kind {
        case .notice: notice(proposal)
        case .statement: statement(proposal)
        case .talk: talk(proposal)
        case .decision: decision(proposal)
        case .delivery: delivery(proposal)
        case .review: review(proposal)
        }
    }

    var action: PersonnelAction { file.action }
    var say: Bilingual { Bilingual(language) }
    var rung: String { file.rungText(in: language) }
    private var proposal: PersonnelActionEvent.Proposed? { action.proposal?.value }

    func post(_ post: PostID) -> String { posts.text(post, in: language) }
    func day(_ day: CivilDate) -> String { Days.long(day, in: language) }

    /// A new paper with its title and rung.
    func draft(_ kind: PersonnelPaper) -> PaperDraft<PersonnelField> {
        PaperDraft(in: language, title: kind.title(of: file, in: language), of: .rung)
    }

    /// Whom it speaks to: the post, and room for the name.
    func person(_ proposal: PersonnelActionEvent.Proposed) -> String {
        say("\(post(proposal.post))　________同志", "\(post(proposal.post)), __________")
    }

    /// The same in the middle of a line or cell.
    func named(_ post: PostID) -> String {
        say("\(self.post(post))　________", "\(self.post(post)), __________")
    }

    /// Whoever acted, also where somebody stood in for the post's holder.
    func named(_ at: Occurrence) -> String {
        let who = posts.text(at, in: language)
        return say("\(who)　________", "\(who), __________")
    }

    func part(_ number: Int, _ zh: String, _ en: String) -> String {
        let numerals = ["一", "二", "三", "四", "五", "六"]
        return say("\(numerals[number - 1])、\(zh)", "\(number). \(en)")
    }

    /// What was written in several lines stands in several paragraphs.
    func write(
        _ text: String, of field: PersonnelField, onto draft: inout PaperDraft<PersonnelField>
    ) {
        for line in text.split(whereSeparator: \.isNewline) {
            draft.paragraph(String(line), of: field)
        }
    }

    /// On what ground, what happened, what proves it.
    func write(
        factsOf proposal: PersonnelActionEvent.Proposed,
        onto draft: inout PaperDraft<PersonnelField>
    ) {
        let ground =
            file.ground?.label.text(in: language)
            ?? proposal.ground?.text ?? file.trigger?.label.text(in: language)
            ?? say("定期谈话，没有事由", "A talk on schedule, without a ground")
        draft.paragraph(say("事由：\(ground)。", "Ground: \(ground)."), of: .ground)
        if let trigger = file.trigger {
            let rule = trigger.label.text(in: language)
            let place = "\(trigger.clause.file):\(trigger.clause.line)"
            draft.paragraph(
                say(
                    "依据方案的触发条件：\(rule)（\(place)）。",
                    "Proposed by a rule of the programme: \(rule) (\(place))."), of: .ground)
        }
        if file.rung?.isForPartyMembers == true {
            draft.form(
                paragraph: say(
                    "本措施只适用于中共党员，提出时按党员对待；不是党员的，请说明。",
                    "This step is for party members only; you were taken for one. If you are not, say "
                        + "so."))
        }
        write(proposal.facts, of: .facts, onto: &draft)
        for (place, piece) in proposal.evidence.enumerated() {
            draft.paragraph(
                say("凭据\(place + 1)：\(piece)", "Evidence \(place + 1): \(piece)"), of: .evidence)
        }
    }

    /// Lines to be signed by hand, each with its day.
    func sign(_ lines: [String], onto draft: inout PaperDraft<PersonnelField>) {
        for line in lines {
            draft.form(
                line: say(
                    "\(line)（签名）：________　__年__月__日",
                    "\(line), signed: ____________  on ________"))
        }
    }

    func way(_ way: PersonnelActionEvent.Way) -> String {
        switch way {
        case .here: say("在系统里", "in the system")
        case .inPerson: say("当面", "in person")
        case .onPaper: say("书面", "on paper")
        case .unsigned: say("已交本人，本人没有签收", "handed over, not signed for")
        }
    }

    func finding(_ finding: PersonnelActionEvent.Checked.Finding) -> String {
        switch finding {
        case .confirmed: say("属实", "confirmed")
        case .partly: say("部分属实", "partly confirmed")
        case .notConfirmed: say("不属实", "not confirmed")
        }
    }
}
