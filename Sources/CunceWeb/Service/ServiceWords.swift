import CunceDomain
import CunceReports
import CunceStore

/// People's service as lists and pages say it.
struct ServiceWords {
    let posts: PostLabels
    let call: Call
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    func post(_ post: PostID) -> String { posts.text(post, in: call.language) }

    func day(_ day: CivilDate) -> String { Days.near(day, call.today, in: call.language) }

    /// 辞职, or the title of a training.
    func kind(_ read: ReadServiceFile) -> String {
        if let training = read.file.training?.value { return training.title }
        return read.file.leaving.map { say($0.value.way.wordsKey) } ?? ""
    }

    func title(_ read: ReadServiceFile) -> String {
        "\(kind(read)) · \(post(read.key.post))"
    }

    func status(_ read: ReadServiceFile) -> StatusMark {
        switch read.file.state {
        case .none, .leaving: StatusMark(mark: "doing", text: say("service.state-leaving"))
        case .trained: StatusMark(mark: "done", text: say("service.state-trained"))
        case .left: StatusMark(mark: "done", text: say("service.state-left"))
        case .stays: StatusMark(mark: "gone", text: say("service.state-stays"))
        }
    }

    func line(_ read: ReadServiceFile) -> PersonnelLine {
        let last =
            read.file.training?.value.until ?? read.file.end?.value.until
            ?? read.file.leaving?.at.on
        return PersonnelLine(
            title: TextLink(text: title(read), href: "/service/\(read.key.file)"),
            status: status(read), day: last.map(day) ?? "")
    }

    func facts(_ read: ReadServiceFile) -> [UpwardFact] {
        if let training = read.file.training?.value {
            return [
                fact("field.title", training.title), fact("field.from", day(training.from)),
                fact("field.until", day(training.until)), fact("field.words", training.words),
            ]
        }
        guard let leaving = read.file.leaving?.value else { return [] }
        var facts = [
            fact("field.way", say(leaving.way.wordsKey)),
            fact("service.kind", say(leaving.kind.wordsKey)), fact("field.words", leaving.words),
        ]
        if let until = read.file.end?.value.until {
            facts.append(fact("field.until", day(until)))
        }
        return facts
    }

    func steps(_ read: ReadServiceFile) -> [UpwardStep] {
        let file = read.file
        var steps: [UpwardStep] = []
        if let said = file.training {
            steps.append(step("service.state-trained", said.at, "", on: said.value.until))
        }
        if let said = file.leaving { steps.append(step("service.began", said.at, "")) }
        for said in file.steps {
            steps.append(
                step(
                    said.value.step.wordsKey, said.at, counts(said.value) + said.value.words,
                    on: said.value.on))
        }
        if let said = file.end {
            steps.append(
                step(
                    said.value.isLeft ? "service.state-left" : "service.state-stays", said.at,
                    said.value.words, on: said.value.until))
        }
        return steps
    }

    /// 620人中411人投票，其中305人；
    private func counts(_ said: ServiceEvent.Stepped) -> String {
        guard let count = said.count else { return "" }
        if let whole = said.whole, let present = said.present {
            return say(
                "service.votes",
                ["count": "\(count)", "present": "\(present)", "whole": "\(whole)"])
        }
        guard let whole = said.whole else { return say("service.times", ["count": "\(count)"]) }
        return say("service.asked", ["count": "\(count)", "whole": "\(whole)"])
    }

    private func fact(_ key: String, _ text: String) -> UpwardFact {
        UpwardFact(label: say(key), text: text)
    }

    /// - Parameter happened: the day of the step itself, which may be written down later.
    private func step(
        _ key: String, _ at: Occurrence, _ text: String, on happened: CivilDate? = nil
    ) -> UpwardStep {
        let when =
            if let happened, happened != at.on {
                say("service.step-on", ["on": day(happened), "day": day(at.on)])
            } else {
                day(at.on)
            }
        return UpwardStep(
            act: say(key), line: "\(when) · \(posts.text(at, in: call.language))",
            text: text.isEmpty ? nil : text, href: nil)
    }
}
