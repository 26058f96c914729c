import CunceDocuments
import CunceDomain

/// What was decided, how it reached the person, and what a review made of it.
extension PersonnelPaperWriting {
    /// The letter of the decision, or of a reminder.
    func decision(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        guard let decision = action.decision else { return reminder(proposal) }
        let isTaken = decision.value.isTaken
        var draft = draft(.decision)
        draft.salutation(person(proposal), of: .subject)
        draft.heading(1, part(1, "事由、事实和凭据", "Ground, facts and evidence"))
        write(factsOf: proposal, onto: &draft)
        draft.heading(1, part(2, "陈述和核实", "Statement and check"))
        draft.paragraph(heard, of: .statement, .silence)
        if let check = action.check {
            let found = finding(check.value.finding)
            draft.paragraph(
                say(
                    "\(day(check.at.on))由\(posts.text(check.at, in: language))核实：\(found)。",
                    "Checked by \(posts.text(check.at, in: language)) on \(day(check.at.on)): \(found)."
                ),
                of: .finding, .checker)
            write(check.value.words, of: .checked, onto: &draft)
        }
        draft.heading(1, part(3, "决定", "Decision"))
        draft.paragraph(
            isTaken
                ? say("决定对你采取：\(rung)。", "It is decided to take this step: \(rung).")
                : say("决定不采取\(rung)。", "It is decided not to take this step: \(rung)."),
            of: .rung)
        write(decision.value.reason, of: .decided, onto: &draft)
        if isTaken { write(effectOf: decision.value, proposal, onto: &draft) }
        draft.signature((.decider, named(decision.at)), (.decidedOn, day(decision.at.on)))
        return draft.paper
    }

    private var heard: String {
        if let first = action.statements.first {
            return say(
                "你在\(day(first.at.on))作的陈述已放进卷宗，决定时看过。",
                "Your statement of \(day(first.at.on)) is in the file and was read before the "
                    + "decision.")
        }
        if action.silence != nil {
            return say("到期没有收到你的陈述。", "No statement had come by the day given.")
        }
        guard action.decision?.value.isTaken == true else {
            return say("你没有作陈述。", "You made no statement.")
        }
        return say("你的解释在谈话里听取并记下。", "You are heard in the talk, and it is written down.")
    }

    private func write(
        effectOf decision: PersonnelActionEvent.Decided,
        _ proposal: PersonnelActionEvent.Proposed,
        onto draft: inout PaperDraft<PersonnelField>
    ) {
        let until = decision.until.map {
            say("影响期到\(day($0))为止。", "It has effect until \(day($0)). ")
        }
        let source =
            decision.source.isEmpty
            ? "" : say("依据：\(decision.source)。", "Under: \(decision.source).")
        let follows =
            file.rung?.endsPost == true
            ? say("自送达之日起不再担任这个岗位。", "You leave this post on the day this is handed over. ")
            : say("没有影响期，只作记录。", "Nothing but the record follows. ")
        draft.paragraph((until ?? follows) + source, of: .effect)
        draft.form(
            paragraph: say(
                "只涉及这一个岗位，你的其他岗位不受影响。决定的人已确认：与信访、投诉举报和亲属关系无关。",
                "It concerns this one post and no other of yours. Whoever decided has confirmed that "
                    + "it is not about a petition, a complaint or kinship."))
        draft.heading(1, part(4, "你的权利", "Your rights"))
        draft.form(
            paragraph: say(
                "你可以提出异议，由没有参与过的人复核，可以撤销。你可以看卷宗里关于你的全部内容，和谁查阅过。",
                "You may object; somebody who had no part in it reviews it, and it may be taken back. "
                    + "You may read all that the file says about you, and who read it."))
    }

    /// A letter that reminds; nothing was decided.
    private func reminder(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        guard let given = action.proposal else { return nil }
        var draft = draft(.decision)
        draft.salutation(person(proposal), of: .subject)
        write(factsOf: proposal, onto: &draft)
        draft.form(
            paragraph: say(
                "请留意并改正。你可以随时说明。",
                "Please mind it and put it right. You may answer at any time."))
        draft.signature((.decider, named(given.at)), (.decidedOn, day(given.at.on)))
        return draft.paper
    }

    /// 送达回证: every paper that is handed over, with room for the signature.
    func delivery(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        var rows: [Handed] = []
        if let notice = action.notice {
            rows.append(Handed(paper: .notice, on: notice.at.on, how: notice.value.how))
        }
        if PersonnelPaper.isDelivered(file) {
            rows.append(
                Handed(
                    paper: .decision, on: action.delivery?.at.on,
                    how: action.delivery?.value.how))
        }
        if action.review != nil { rows.append(Handed(paper: .review, on: nil, how: nil)) }
        var draft = draft(.delivery)
        draft.line(say("受送达人：", "Delivered to: ") + named(proposal.post), of: .subject)
        draft.line(say("涉及的措施：", "About: ") + rung, of: .rung)
        draft.table(
            [
                .field(.paper, share: 27), .field(.deliveredHow, share: 23),
                .field(.deliveredOn, share: 29, isCentred: true),
                .form(say("收件人签名", "Signature"), "", share: 21),
            ], of: rows
        ) { field, row in
            switch field {
            case .paper: PaperWords(row.paper.title(of: file, in: language))
            case .deliveredHow: PaperWords(row.how.map(way) ?? "")
            default: PaperWords(row.on.map(day) ?? "")
            }
        }
        sign([say("送达人", "Delivered by"), say("见证人", "Witness")], onto: &draft)
        draft.form(
            note: say(
                "本人没有签收的，送达人写明情况，由见证人签名。",
                "Where the person does not sign, whoever delivers says so and a witness signs."))
        return draft.paper
    }

    private struct Handed {
        let paper: PersonnelPaper
        /// `nil` until it was handed over.
        let on: CivilDate?
        let how: PersonnelActionEvent.Way?
    }

    /// 复核结果通知书
    func review(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        guard let review = action.review else { return nil }
        var draft = draft(.review)
        draft.salutation(person(proposal), of: .subject)
        for objection in action.objections {
            draft.paragraph(
                say(
                    "你在\(day(objection.at.on))对\(rung)提出异议：",
                    "On \(day(objection.at.on)) you objected to this step: \(rung)."),
                of: .objection, .rung)
            write(objection.value.words, of: .objection, onto: &draft)
        }
        draft.heading(1, part(1, "复核意见", "Review"))
        draft.paragraph(
            say(
                "由没有参与过提出、核实和决定的\(posts.text(review.at, in: language))复核。",
                "Reviewed by \(posts.text(review.at, in: language)), who had no part in proposing, checking or "
                    + "deciding."), of: .reviewer)
        write(review.value.words, of: .reviewed, onto: &draft)
        draft.heading(1, part(2, "结果", "Result"))
        draft.paragraph(
            review.value.isUpheld
                ? say("维持原决定。", "The decision stands.")
                : say(
                    "撤销原决定，原决定不再有任何影响。",
                    "The decision is taken back and has no effect any more."),
            of: .reviewed)
        draft.signature((.reviewer, named(review.at)), (.reviewedOn, day(review.at.on)))
        return draft.paper
    }
}
