import CunceDocuments
import CunceDomain

/// What is told to the person, and what the person says.
extension PersonnelPaperWriting {
    /// 事实告知书
    func notice(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        guard let notice = action.notice else { return nil }
        var draft = draft(.notice)
        draft.salutation(person(proposal), of: .subject)
        draft.paragraph(
            say(
                "现拟对你采取组织措施：\(rung)。作决定之前，把有关事实和凭据告诉你，听取你的陈述。",
                "The following step is proposed: \(rung). Before it is decided you are told of the "
                    + "facts and the evidence, and you are heard."), of: .rung)
        draft.heading(1, part(1, "事由、事实和凭据", "Ground, facts and evidence"))
        write(factsOf: proposal, onto: &draft)
        draft.heading(1, part(2, "你的陈述", "Your statement"))
        let until = day(notice.value.answerBy)
        draft.paragraph(
            say(
                "你可以在\(until)以前（含当日）陈述、申辩，当面、书面都可以。你说的原样放进卷宗，"
                    + "核实和决定的人必须看到。到期没有陈述的，照常核实；之后你仍然可以陈述。",
                "You may make a statement up to and including \(until), in person or in writing. "
                    + "What you say goes into the file word for word, and whoever checks and "
                    + "decides has to read it. Without one the facts are checked all the same, "
                    + "and you may still be heard afterwards."), of: .answerBy)
        if let checker = proposal.checker {
            draft.paragraph(
                say(
                    "由\(post(checker))核实，由\(post(proposal.decider))决定；提出、核实、决定不是同一个人。",
                    "It is checked by \(post(checker)) and decided by \(post(proposal.decider)); "
                        + "whoever proposes, checks and decides are three persons."),
                of: .checker, .decider)
        }
        draft.form(
            paragraph: say(
                "提出的人已确认：这件事与信访、投诉举报和亲属关系无关。",
                "Whoever proposes it has confirmed that it is not about a petition, a complaint or "
                    + "kinship."))
        draft.paragraph(
            say("告知方式：\(way(notice.value.how))。", "Told: \(way(notice.value.how))."),
            of: .toldHow)
        draft.signature(
            (.toldBy, named(notice.at)), (.toldOn, day(notice.at.on)))
        // After the signature, so that the one never stands on a page without the other.
        draft.closing(
            say(
                "本人收到（签名）：________　__年__月__日",
                "Received by the person, signed: ____________  on ________"))
        return draft.paper
    }

    /// 陈述申辩记录
    func statement(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        var draft = draft(.statement)
        draft.line(say("陈述人：", "Statement of: ") + named(proposal.post), of: .subject)
        draft.line(say("涉及的措施：", "About: ") + rung, of: .rung)
        for said in action.statements {
            var head = [day(said.at.on), way(said.value.how)]
            if said.value.pages > 0 {
                head.append(
                    say(
                        "原件\(said.value.pages)页",
                        said.value.pages == 1 ? "1 page" : "\(said.value.pages) pages"))
            }
            draft.heading(2, head.joined(separator: say("，", ", ")), of: .statement)
            write(said.value.words, of: .statement, onto: &draft)
        }
        if let silence = action.silence {
            draft.heading(
                2,
                say(
                    "\(day(silence.at.on))，期满没有陈述", "\(day(silence.at.on)), no statement"),
                of: .silence)
            write(silence.value.words, of: .silence, onto: &draft)
        }
        sign(
            [
                say("陈述人看过，记录无误", "The person, having read it"),
                say("记录人", "Recorded by"),
            ], onto: &draft)
        return draft.paper
    }

    /// 谈话记录: with the persons by their posts, day, place and what was said on both sides
    /// (interim measures of 2005, arts. 4 and 5).
    func talk(_ proposal: PersonnelActionEvent.Proposed) -> Paper? {
        guard let talk = action.talk else { return nil }
        var draft = draft(.talk)
        draft.line(say("谈话对象：", "Talk with: ") + named(proposal.post), of: .subject)
        draft.line(say("谈话人：", "Led by: ") + named(talk.at), of: .talker)
        draft.line(say("记录人：", "Recorded by: ") + talk.value.recorder, of: .recorder)
        draft.line(
            say("时间：", "On: ") + day(talk.at.on) + say("　　地点：", "   Place: ")
                + talk.value.place, of: .talkedOn, .place)
        let said: [(String, String, PersonnelField, String)] = [
            ("谈话缘由", "Reason", .reason, talk.value.reason),
            ("本人解释", "What the person explained", .explanation, talk.value.explanation),
            ("指出的问题", "What was pointed out", .pointedOut, talk.value.pointedOut),
            ("整改措施", "Measures", .measures, talk.value.measures),
        ]
        for (place, (zh, en, field, text)) in said.enumerated() {
            draft.heading(1, part(place + 1, zh, en))
            write(text, of: field, onto: &draft)
        }
        sign(
            [
                say("谈话对象看过，记录无误", "The person, having read it"),
                say("谈话人", "Talk led by"), say("记录人", "Recorded by"),
            ], onto: &draft)
        return draft.paper
    }
}
