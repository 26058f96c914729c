import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Which pack rounds to come run under 采用方案.
extension Site {
    func adoptForm(_ call: Call) async throws -> Answer {
        try await adoptPage(call)
    }

    func adoptProgramme(_ call: Call) async throws -> Answer {
        try await act(
            call, on: { try $0.day("day") },
            { _ in
                let parts = call.form["programme"].split(separator: " ").map(String.init)
                guard parts.count == 2 else {
                    throw FieldComplaint(field: "programme", key: "refusal.form.choose")
                }
                return .adoption(
                    .adopt(
                        .init(
                            pack: parts[0], version: parts[1], basis: call.form["basis"],
                            reason: call.form["reason"])))
            },
            done: (path: "/programmes/adopt", key: "done.programme-adopted"),
            again: { try await adoptPage($0) })
    }

    private func adoptPage(_ call: Call) async throws -> Answer {
        let view = try await adoptionView(call)
        // A form that would be refused is offered to nobody.
        guard view.mayAdopt else { throw Stray.notFound }
        let title = texts.say("adopt.title", in: call.language)
        return try page(
            "adopt",
            AdoptMaking(view: view, programmes: desk.programmes, call: call, texts: texts)
                .page(shell(call, title: title)), call)
    }
}

/// Makes the page on which a pack is adopted.
private struct AdoptMaking {
    let view: AdoptionView
    let programmes: Programmes
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    /// By title, the newest version of each first.
    private var others: [Programme] {
        let keys = Set(programmes.all.map(\.key.text)).sorted()
        return keys.flatMap { programmes.versions(of: $0) }.filter {
            ($0.key, $0.version) != (view.programme.key, view.programme.version)
        }
    }

    func page(_ shell: ShellModel) -> AdoptPage {
        let others = others
        let free = others.filter {
            view.lacking(in: $0, on: call.today).isEmpty
                && view.adoption.unanswered(in: $0).isEmpty
        }
        return AdoptPage(
            shell: shell, steps: view.adoption.steps.reversed().map(row),
            packs: others.map(adoptable), hasOthers: !others.isEmpty,
            form: free.isEmpty ? nil : form(free))
    }

    private func form(_ free: [Programme]) -> AdoptForm {
        AdoptForm(
            form: call.formModel("/programmes/adopt"),
            programme: call.select(
                "programme",
                free.map { pack in
                    (
                        "\(pack.key) \(pack.version)",
                        "\(pack.title.text(in: language)) \(pack.version)"
                    )
                }, initial: free.first.map { "\($0.key) \($0.version)" } ?? ""),
            day: call.field("day", "\(call.today)"), basis: call.field("basis"),
            reason: call.field("reason"))
    }

    private func row(_ step: Adoption.Step) -> PackTenureRow {
        let title = programmes.pack(step.pack, step.version)?.title.text(in: language)
        return PackTenureRow(
            version: "\(title ?? step.pack) \(step.version)",
            isCurrent: step == view.adoption.current,
            since: Days.near(step.at.on, call.today, in: language),
            who: view.posts.text(step.at.post, in: language),
            basis: step.basis.isEmpty ? say("adopt.at-set-up") : step.basis,
            reason: step.reason,
            entry: TextLink(
                text: say("entry.number", ["number": "\(step.at.entry)"]),
                href: "/entries/\(step.at.entry)"))
    }

    private func adoptable(_ pack: Programme) -> AdoptablePack {
        let gaps = view.lacking(in: pack, on: call.today)
        let open = view.adoption.unanswered(in: pack)
        let (mark, key) =
            if !gaps.isEmpty { ("stuck", "adopt.lacks") } else if !open.isEmpty {
                ("over", "adopt.warned")
            } else { ("none", "adopt.free") }
        return AdoptablePack(
            name: pack.title.text(in: language), href: pack.href, version: pack.version,
            status: StatusMark(mark: mark, text: say(key, ["count": "\(open.count)"])),
            gaps: gaps.map { $0.notice.said(by: texts, in: language) },
            warningsHref: open.isEmpty ? nil : WarningMaking.href(of: pack))
    }
}
