import CunceDomain
import CuncePacks
import CunceReports
import CunceStore

/// Makes the page about the version under which a round runs.
struct RoundProgrammeMaking {
    /// A version to look at.
    struct Offer {
        let pack: Programme
        let gaps: [PackGap]
        let comparison: Result<PackComparison, PackRefusal>?
        /// Who owes more or less in the weeks to come.
        let duties: [DutyChange]
        /// Whose situation changes, as things are known today.
        let situations: TrialComparison
    }

    let view: RoundView
    let adoption: AdoptionView
    /// Others that are installed, the newest first.
    let versions: [Programme]
    let offer: Offer?
    let meanings: PackMeanings
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var href: String { "/rounds/\(view.round.id)/programme" }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    private func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func page(_ shell: ShellModel) -> RoundProgrammePage {
        let warnings = warnings(of: view.programme).all
        let tenures = view.town.round.tenures
        return RoundProgrammePage(
            shell: shell,
            round: TextLink(text: view.round.title, href: "/rounds/\(view.round.id)"),
            line: say(
                "round-pack.line",
                [
                    "pack": view.programme.title.text(in: language),
                    "version": view.programme.version,
                    "day": tenures.last.map { near($0.at.on) } ?? "",
                ]),
            packHref: view.programme.href,
            tenures: tenures.enumerated().reversed().map { row($1, isFirst: $0 == 0) },
            warnings: warnings, hasWarnings: !warnings.isEmpty,
            warningsHref: WarningMaking.href(of: view.programme),
            chooser: versions.isEmpty
                ? nil
                : PackChooser(
                    action: href,
                    to: SelectModel(
                        name: "to",
                        options: versions.map {
                            OptionModel(
                                value: $0.version, label: $0.version,
                                selected: $0.version == offer?.pack.version)
                        })),
            offer: offer.map(made),
            adoptHref: adoption.mayAdopt ? "/programmes/adopt" : nil)
    }

    private func row(_ tenure: PackTenure, isFirst: Bool) -> PackTenureRow {
        PackTenureRow(
            version: tenure.version, isCurrent: tenure == view.town.round.tenures.last,
            since: near(tenure.at.on), who: adoption.posts.text(tenure.at.post, in: language),
            basis: isFirst ? say("round-pack.at-opening") : tenure.basis, reason: tenure.reason,
            entry: TextLink(
                text: say("entry.number", ["number": "\(tenure.at.entry)"]),
                href: "/entries/\(tenure.at.entry)"))
    }

    private func warnings(of pack: Programme) -> WarningMaking {
        WarningMaking(pack: pack, view: adoption, isForm: false, call: call, texts: texts)
    }

    private func made(_ offer: Offer) -> PackOffer {
        let open = warnings(of: offer.pack).open
        let changes: [PackChangeRow]
        var unread: String?
        switch offer.comparison {
        case .success(let comparison): changes = comparison.changes.map(change)
        case .failure(let refusal):
            changes = []
            unread = refusal.complaints.map { $0.said(in: meanings) }.joined(separator: "\n")
        case nil:
            changes = []
            unread = say("round-pack.no-files")
        }
        let mayChange =
            view.may(.openRound) && view.decides(.openRound) && offer.gaps.isEmpty
            && open.isEmpty
        let words = SituationWords(
            pack: offer.pack, before: view.programme, texts: texts, language: language)
        let situations =
            offer.duties.map { words.row($0, adoption.posts) }
            + offer.situations.changes.map(words.row)
        return PackOffer(
            version: offer.pack.version,
            count: say("round-pack.changes-count", ["count": "\(changes.count)"]),
            changes: changes, hasChanges: !changes.isEmpty, unread: unread,
            situations: situations, hasSituations: !situations.isEmpty,
            situationsCount: say(
                "round-pack.situations-count", ["count": "\(situations.count)"]),
            gaps: offer.gaps.map { $0.notice.said(by: texts, in: language) },
            hasGaps: !offer.gaps.isEmpty, warnings: open, hasWarnings: !open.isEmpty,
            warningsHref: WarningMaking.href(of: offer.pack),
            change: mayChange ? form(offer.pack) : nil)
    }

    /// What is new or gone as a whole is told once, not word by word.
    private var whole: String { say("round-pack.whole") }

    private func change(_ change: PackComparison.Change) -> PackChangeRow {
        let (mark, key) =
            switch change.kind {
            case .added: ("done", "round-pack.added")
            case .removed: ("gone", "round-pack.removed")
            case .changed: ("doing", "round-pack.changed")
            }
        let file = change.file.split(separator: ".").first.map(String.init) ?? change.file
        return PackChangeRow(
            kind: StatusMark(mark: mark, text: say(key)),
            part: say("pack-file.\(file)"), name: change.name?.text(in: language),
            meaning: change.before == nil && change.after == nil
                ? nil : meanings.meaning(of: change.place, in: change.file),
            place: change.place, before: change.kind == .added ? nil : change.before ?? whole,
            after: change.kind == .removed ? nil : change.after ?? whole)
    }

    private func form(_ pack: Programme) -> PackChangeForm {
        PackChangeForm(
            form: call.formModel(href), version: pack.version,
            day: call.field("day", "\(call.today)"), basis: call.field("basis"),
            reason: call.field("reason"))
    }
}
