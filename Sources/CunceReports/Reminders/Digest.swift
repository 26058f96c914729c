package import CunceDomain
import CunceStore

/// One mail about everything a person owes, over all their posts: what, where, to when. No other
/// person is named, and no matter of anybody's post.
package struct Digest: Equatable, Sendable {
    package let subject: String
    package let text: String

    /// - Parameters:
    ///   - weeks: of each post of the person, with what the post is called.
    ///   - address: where the installation is reached.
    /// - Returns: `nil` where there is nothing to remind of.
    package init?(
        _ weeks: [(post: String, week: MyWeek)], address: String, _ texts: Texts,
        in language: Language
    ) {
        let telling = DigestTelling(texts: texts, language: language)
        let parts = weeks.compactMap { post, week -> (String, [String])? in
            let lines = (week.owed + week.asked).map { telling.line($0, week) }
            return lines.isEmpty ? nil : (post, lines)
        }
        guard !parts.isEmpty, let day = weeks.first?.week.day else { return nil }
        let count = parts.reduce(0) { $0 + $1.1.count }
        subject = texts.say("digest.subject", in: language, ["count": "\(count)"])
        let body = parts.flatMap { post, lines in [post] + lines + [""] }
        text =
            ([
                texts.say("digest.head", in: language, ["day": Days.long(day, in: language)]), "",
            ] + body + [
                texts.say("digest.open", in: language, ["address": "\(address)/week"]),
                texts.say("digest.stop", in: language, ["address": "\(address)/reminders"]), "",
            ]).joined(separator: "\n")
    }
}

/// One thing to do in a line without marks, for mails and calendars.
package struct DigestTelling: Sendable {
    package let texts: Texts
    package let language: Language

    package init(texts: Texts, language: Language) {
        self.texts = texts
        self.language = language
    }

    /// `- 洋港：返回地 12 户逐户核面积（11月15日）`
    func line(_ item: MyWeekItem, _ week: MyWeek) -> String {
        texts.say(
            item.village == nil ? "digest.line-town" : "digest.line", in: language,
            [
                "village": item.village?.name ?? "", "what": title(item, week),
                "day": Days.near(item.day, week.day, in: language),
            ])
    }

    /// What is to be done, without the place.
    package func title(_ item: MyWeekItem, _ week: MyWeek) -> String {
        switch item.matter {
        case .obligation(let obligation):
            cadence(obligation.key.cadence, item.round, week)
        case .acceptance(.assess): texts.say("acceptance.to-assess", in: language)
        case .acceptance(.again): texts.say("acceptance.to-assess-again", in: language)
        case .acceptance(.confirm(_, let name)): name.text(in: language)
        case .acceptance(.look(_, let name)): name.text(in: language)
        case .acceptance(.slipped(_, let name)):
            texts.say(
                "digest.slipped", in: language, ["check": name.text(in: language)])
        case .shown(let found): cadence(found.escalation.cadence, item.round, week)
        case .task(let task), .given(let task), .returned(let task): Self.plain(task.title)
        case .promise(let promise): Self.plain(promise.title)
        case .confirm(let promise):
            texts.say("digest.confirm", in: language, ["what": Self.plain(promise.title)])
        case .decision(let waiting): waiting.title(texts, language)
        case .errand(_, let decision): Self.plain(decision.text)
        case .paper(let owed): paper(owed, item.round, week)
        }
    }

    package func cadence(_ key: CadenceKey, _ round: RoundID, _ week: MyWeek) -> String {
        week.rounds.first { $0.round.id == round }?.programme.cadence(key)?
            .label.text(in: language) ?? key.text
    }

    private func paper(
        _ owed: RoundPapers.Owed, _ round: RoundID, _ week: MyWeek
    ) -> String {
        guard let programme = week.rounds.first(where: { $0.round.id == round })?.programme
        else { return owed.rule.title.text(in: language) }
        return DuePaperWords(programme, texts, posts: week.posts, in: language).title(owed)
    }

    /// A typed title in one line.
    private static func plain(_ title: String) -> String {
        title.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
