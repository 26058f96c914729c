import CunceDomain
import CunceReports
import CunceStore

extension CandidatePage {
    /// - Parameter found: what the rules find today, while it waits.
    init(
        shell: ShellModel, view: CandidateView, found: VillageScreening?, call: Call,
        texts: Texts
    ) {
        let candidate = view.candidate
        let language = call.language
        let words = CandidateWords(candidate, view.posts, call, texts)
        let waits = candidate.state == .waiting && view.round.closed == nil
        let isOwn = candidate.namedBy == view.actor.person || view.isPassedOn
        let told = { (proposal: ListingProposal?) in
            proposal.map { ProposalWords($0, view.programme, texts, call).line }
        }
        let form = { (act: String, reason: String, isListed: Bool) in
            let action = "\(view.href)/\(act)"
            let own = call.own(action)
            // On another day than today the rules may say otherwise: then the desk asks for it.
            let differs = found?.proposal.differs(isListed: isListed) ?? false
            let isAsked =
                differs || own.complaints.fields["difference"] != nil
                || own.complaints.general != nil && found != nil
            return DecideCandidateForm(
                form: call.formModel(action), reason: own.field("reason", reason),
                basis: own.field("basis"), day: own.field("day", "\(call.today)"),
                difference: isAsked ? own.field("difference") : nil)
        }
        self.init(
            shell: shell,
            village: TextLink(
                text: view.village.name,
                href: "/villages/\(view.village.code)?round=\(view.round.id)"),
            round: TextLink(text: view.round.title, href: "/rounds/\(view.round.id)"),
            status: words.status, named: words.named,
            namedEntry: Self.entry(candidate.namedEntry, texts, language),
            grounds: candidate.grounds, proposal: told(view.listing.candidacy?.proposal),
            now: found.map { ProposalNow($0, texts, call) },
            decision: candidate.decided.map { decided in
                CandidateDecision(
                    line: words.decided ?? "", reason: decided.reason, basis: decided.basis,
                    proposal: told(
                        view.listing.candidacy?.declined?.proposal ?? view.listing.proposal),
                    difference: view.difference,
                    entry: Self.entry(decided.entry, texts, language))
            },
            list: waits && view.decides && !isOwn ? form("list", candidate.grounds, true) : nil,
            decline: waits && view.decides && !isOwn ? form("decline", "", false) : nil,
            note: Self.note(view, waits: waits, isOwn: isOwn, texts, language))
    }

    private static func note(
        _ view: CandidateView, waits: Bool, isOwn: Bool, _ texts: Texts, _ language: Language
    ) -> String? {
        if view.candidate.state == .waiting, !waits {
            return texts.say("candidate.round-over", in: language)
        }
        guard waits else { return nil }
        if view.decides, isOwn {
            return texts.say(
                view.isPassedOn ? "refusal.listing.passed-on-by-decider" : "candidate.own",
                in: language)
        }
        guard !view.decides else { return nil }
        let roles = view.programme.deciders(of: .listVillage).compactMap {
            view.programme.role($0)?.label.text(in: language)
        }
        return texts.say(
            "candidate.others-decide", in: language,
            ["roles": roles.joined(separator: texts.say("common.or", in: language))])
    }

    private static func entry(_ number: Int, _ texts: Texts, _ language: Language) -> TextLink {
        TextLink(
            text: texts.say("entry.number", in: language, ["number": "\(number)"]),
            href: "/entries/\(number)")
    }
}
