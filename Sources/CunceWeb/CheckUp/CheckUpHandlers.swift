import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// A look through the town, the county or the installation 体检.
extension Site {
    func checkUp(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let checks = Check.open(to: actor)
        let (programmes, cache, law) = (desk.programmes, store.cache, desk.law)
        let now = desk.now()
        let keepsAccounts = checks.contains(.unusedAccount)
        let keys = CheckUp.Keys(
            accounts: keepsAccounts ? try await accounts.list() : [],
            backups: keepsAccounts
                ? try await store.keys.read { try KnownBackup.list(on: $0) } : [])
        let (found, installed, posts) = try await read {
            connection -> (CheckUp, Programme, PostLabels) in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let id = DivisionPath(actor.path).ids.last,
                let place = try DivisionByID.find(id, on: connection)
            else { throw Stray.notFound }
            let found = try CheckUp.read(
                of: place, checks, now: now, installed: pack,
                pack: { programmes.pack(of: $0) }, law: law, keys: keys, cache: cache,
                on: connection)
            return (found, pack, try PostLabels.now(pack, cache: cache, on: connection))
        }
        let words = CheckWords(installed, posts, texts, in: call.language)
        return try page(
            "check-up",
            CheckUpPage(
                shell: shell(
                    call, title: texts.say("check.title", in: call.language),
                    place: found.division.name),
                sentence: words.sentence(found),
                dayLine: texts.say(
                    "entries.as-of", in: call.language,
                    ["day": Days.near(found.day, call.today, in: call.language)]),
                checks: found.results.map { block($0, of: found, words, actor, call) }), call)
    }

    private func block(
        _ result: CheckUp.Result, of found: CheckUp, _ words: CheckWords, _ actor: Actor,
        _ call: Call
    ) -> CheckBlock {
        let count = result.findings.count
        return CheckBlock(
            id: result.check.rawValue, title: words.title(result.check),
            mark: count == 0
                ? StatusMark(mark: "ver", text: texts.say("check.nothing", in: call.language))
                : StatusMark(
                    mark: "soon",
                    text: texts.say("check.count", in: call.language, ["count": "\(count)"])),
            remedy: actor.standing == .countyOffice
                ? words.remedyByTown(result.check) : words.remedy(result.check),
            findings: byPlace(result.findings).map { findings in
                CheckLine(
                    place: findings.first.flatMap(found.place(of:)),
                    found: matters(findings, on: found.day, words))
            })
    }

    /// Those since the same day say it once, behind the last of them.
    private func matters(
        _ findings: [CheckFinding], on day: CivilDate, _ words: CheckWords
    ) -> [CheckMatter] {
        findings.enumerated().map { index, finding in
            let next = index + 1 < findings.count ? findings[index + 1] : nil
            return CheckMatter(
                what: TextLink(text: words.text(finding.matter, on: day), href: finding.href),
                since: next?.since == finding.since && next != nil
                    ? nil : words.since(finding, on: day))
        }
    }

    /// What was found in one place stands in one line; in the order in which places came up.
    private func byPlace(_ findings: [CheckFinding]) -> [[CheckFinding]] {
        var order: [DivisionID?] = []
        for finding in findings where !order.contains(finding.place?.id) {
            order.append(finding.place?.id)
        }
        let byPlace = Dictionary(grouping: findings) { $0.place?.id }
        return order.compactMap { byPlace[$0] }
    }
}
