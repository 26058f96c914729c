import CunceDomain
import CunceReports
import CunceStore

/// Instructions, asks and requests as lists and pages say them.
struct UpwardWords {
    let posts: PostLabels
    let call: Call
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    func post(_ post: PostID) -> String { posts.text(post, in: call.language) }

    /// Posts to choose from, after an empty line: whose words or work it is, is never chosen in
    /// silence.
    func choices(
        _ posts: [PostRow], _ label: (PostID) -> String
    ) -> [(value: String, label: String)] {
        [(value: "", label: say("common.choose"))] + posts.map { ($0.id.text, label($0.id)) }
    }

    func day(_ day: CivilDate) -> String { Days.near(day, call.today, in: call.language) }

    /// 11月20日 · 镇党委书记, with how it went where it went on paper.
    func line(_ at: Occurrence, _ way: Way = .system, _ word: String = "") -> String {
        var parts = [day(at.on), post(at.post)]
        if way == .paper { parts.append(say("way.paper")) }
        if !word.isEmpty { parts.append(word) }
        return parts.joined(separator: " · ")
    }

    func step(
        _ key: String, _ at: Occurrence, _ text: String = "", _ way: Way = .system
    ) -> UpwardStep {
        UpwardStep(
            act: say(key), line: line(at, way), text: text.isEmpty ? nil : text,
            href: "/entries/\(at.entry)")
    }

    // MARK: instructions

    func status(_ instruction: Instruction) -> StatusMark {
        if let days = instruction.daysLate(on: call.today) {
            return StatusMark(
                mark: "over", text: say("instruction.late-days", ["days": "\(days)"]))
        }
        let mark =
            switch instruction.state {
            case .given: "none"
            case .inHand: "doing"
            case .reported: "done"
            case .closed: "ver"
            }
        return StatusMark(
            mark: mark, text: say("instruction.state-\(instruction.state.rawValue)"))
    }

    func row(_ instruction: Instruction, href: String, village: String?) -> UpwardRow {
        var parts = [
            say(
                "instruction.from-on",
                ["post": post(instruction.from), "day": day(instruction.given.on)])
        ]
        if instruction.way == .paper { parts.append(say("way.paper")) }
        if let village { parts.append(village) }
        if let assigned = instruction.assigned {
            parts.append(say("instruction.owner-is", ["post": post(assigned.owner)]))
        }
        return UpwardRow(
            text: instruction.words, href: href, line: parts.joined(separator: " · "),
            status: status(instruction),
            due: instruction.due.map { say("instruction.due-on", ["day": day($0)]) })
    }

    // MARK: formal requests

    func status(_ request: FormalRequest) -> StatusMark {
        let (mark, key) =
            switch request.state {
            case .draft: ("soon", "request.state-draft")
            case .returned: ("back", "request.state-returned")
            case .signed: ("ver", "request.state-signed")
            case .sent: ("sent", "request.state-sent")
            case .answered: ("done", "verdict.\(request.answer?.verdict.rawValue ?? "other")")
            case .dropped: ("gone", "request.state-dropped")
            }
        return StatusMark(mark: mark, text: say(key))
    }

    func title(_ request: FormalRequest) -> String {
        say("request.title-of", ["matter": request.text.matter])
    }

    func row(_ request: FormalRequest, href: String) -> UpwardRow {
        let last = request.sent?.at ?? request.signed ?? request.edits.last?.at ?? request.drafted
        return UpwardRow(
            text: title(request), href: href,
            line: say(
                "request.to-on", ["post": post(request.text.addressee), "day": day(last.on)]),
            status: status(request))
    }
}

extension RoundView {
    /// Posts of the county that stand above the town, in the order of the pack.
    var above: [PostRow] {
        let around = Set(facts.division.path.ids)
        return programme.inOrder(
            facts.posts.posts.values.filter { post in
                around.contains(post.division)
                    && programme.role(post.role)?.standing.isAbove ?? false
            })
    }

    /// The same for a formal request, departments first: 条例 2012, article 15 (5) sends a paper to
    /// an organ, and to a leader only where that leader gave the matter out himself.
    var addressees: [PostRow] {
        let departments = above.filter { programme.role($0.role)?.standing == .countyOffice }
        return departments + above.filter { post in !departments.contains { $0.id == post.id } }
    }

    /// Posts that can own an instruction or an errand: those that see the town.
    var owners: [PostRow] {
        workers.filter { programme.canOwnWork($0, of: .town, at: facts.division.path.text) }
    }
}
