import CunceDomain
import CunceReports
import CunceStore

/// People kept in view as lists and pages say them.
struct InViewWords {
    let posts: PostLabels
    let call: Call
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    func post(_ post: PostID) -> String { posts.text(post, in: call.language) }

    func day(_ day: CivilDate) -> String { Days.near(day, call.today, in: call.language) }

    func aim(_ file: InViewFile) -> String {
        file.view.agreement.map { say("in-view.aim-\($0.value.aim.rawValue)") } ?? ""
    }

    /// 后备人选 · 村党组织书记
    func title(_ file: InViewFile) -> String {
        guard let post = file.view.agreement?.value.post else { return aim(file) }
        return "\(aim(file)) · \(self.post(post))"
    }

    func status(_ file: InViewFile) -> StatusMark {
        guard let outcome = file.view.outcome?.value else {
            return StatusMark(mark: "doing", text: say("in-view.state-open"))
        }
        return StatusMark(mark: "done", text: say("in-view.took-\(outcome.what.rawValue)"))
    }

    func line(_ file: InViewFile) -> PersonnelLine {
        let agreement = file.view.agreement
        let name = agreement?.value.name ?? ""
        let post = agreement?.value.post.map { self.post($0) }
        return PersonnelLine(
            title: TextLink(
                text: [name, post].compactMap(\.self).joined(separator: " · "),
                href: "/in-view/\(file.key.file)"),
            status: status(file), note: file.view.skills,
            day: agreement.map { day($0.at.on) } ?? "")
    }

    func facts(_ file: InViewFile, _ view: InViewList) -> [UpwardFact] {
        guard let agreement = file.view.agreement else { return [] }
        let said = agreement.value
        var facts = [fact("in-view.aim", say("in-view.aim-\(said.aim.rawValue)"))]
        if let post = said.post { facts.append(fact("in-view.post", self.post(post))) }
        if let place = view.places.first(where: { $0.id == said.division }) {
            facts.append(fact("field.division", place.name))
        }
        return facts + [
            fact("field.skills", file.view.skills),
            fact("field.consent", say("in-view.consent-\(said.consent.rawValue)")),
            fact("field.proof", said.proof),
        ]
    }

    func steps(_ file: InViewFile) -> [UpwardStep] {
        let view = file.view
        var steps: [(at: Occurrence, step: UpwardStep)] = []
        func add(_ key: String, _ at: Occurrence, _ text: String) {
            steps.append(
                (
                    at,
                    UpwardStep(
                        act: say(key), line: "\(day(at.on)) · \(posts.text(at, in: call.language))",
                        text: text,
                        href: nil)
                ))
        }
        if let said = view.agreement { add("in-view.step-agreed", said.at, said.value.proof) }
        for said in view.offers { add("in-view.step-offered", said.at, said.value.words) }
        for said in view.steps { add("in-view.step-stepped", said.at, said.value.words) }
        if let said = view.outcome { add("in-view.step-took-up", said.at, said.value.words) }
        return steps.sorted { $0.at.sequence < $1.at.sequence }.map(\.step)
    }

    private func fact(_ key: String, _ text: String) -> UpwardFact {
        UpwardFact(label: say(key), text: text)
    }
}
