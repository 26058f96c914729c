import CunceDomain
import CunceReports
import CunceStore

/// The versions of a plan: listed, side by side, on paper.
extension Site {
    func planVersions(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        guard !view.kase.plan.versions.isEmpty else { throw Stray.notFound }
        return try page(
            "plan-versions",
            VersionsPage(
                shell: shell(
                    view, call, title: texts.say("plan.versions", in: call.language)),
                view: view, call: call, texts: texts), call)
    }

    func planPaper(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let asked = call.query["version"]
        let named =
            asked.isEmpty
            ? view.kase.plan.inForce.map(NamedVersion.approved) ?? NamedVersion.draft(of: view.kase)
            : NamedVersion(asked, of: view.kase)
        guard let named else { throw Stray.notFound }
        let head = try await read { try HeadText.now($0) }
        return try page(
            "plan-print",
            PlanPaperPage(
                shell: shell(
                    view, call,
                    title: texts.say(
                        "plan.paper-title", in: call.language, ["village": view.village.name])),
                version: named, head: head, view: view, call: call, texts: texts), call)
    }
}

/// A version as an address names it: its number, or the draft that is being worked on.
enum NamedVersion: Equatable, Sendable {
    case approved(PlanVersion)
    case draft(number: Int, PlanContent)

    static let draftName = "draft"

    /// `nil` where no such version was approved.
    init?(_ name: String, of kase: Case) {
        if name == Self.draftName {
            guard let draft = Self.draft(of: kase) else { return nil }
            self = draft
        } else if let number = Int(name), let version = kase.plan.version(number) {
            self = .approved(version)
        } else {
            return nil
        }
    }

    /// What is being worked on; `nil` while nothing is.
    static func draft(of kase: Case) -> NamedVersion? {
        guard kase.plan.stage != .approved, kase.diagnosis.submitted != nil else { return nil }
        return .draft(number: kase.plan.version, kase.planContent)
    }

    var name: String {
        switch self {
        case .approved(let version): "\(version.number)"
        case .draft: Self.draftName
        }
    }

    var number: Int {
        switch self {
        case .approved(let version): version.number
        case .draft(let number, _): number
        }
    }

    var content: PlanContent {
        switch self {
        case .approved(let version): version.content
        case .draft(_, let content): content
        }
    }

    /// 第 2 稿（草稿）
    func label(_ plan: CunceDomain.Plan, _ texts: Texts, _ language: Language) -> String {
        let version = texts.say("plan.version", in: language, ["version": "\(number)"])
        switch self {
        case .approved: return version
        case .draft:
            return texts.say(
                "plan.version-open", in: language,
                [
                    "version": version,
                    "stage": texts.say(
                        plan.stage == .waiting ? "plan.waiting" : "plan.draft", in: language),
                ])
        }
    }

    func status(_ plan: CunceDomain.Plan, _ texts: Texts, _ language: Language) -> StatusMark {
        switch self {
        case .draft: StatusMark(plan, texts, language)
        case .approved(let version) where version == plan.inForce:
            StatusMark(mark: "ver", text: texts.say("plan.state-in-force", in: language))
        case .approved:
            StatusMark(mark: "gone", text: texts.say("plan.state-earlier", in: language))
        }
    }
}
