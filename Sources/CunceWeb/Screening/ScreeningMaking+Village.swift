import CunceDomain
import CunceReports
import CunceStore

/// One village of the list.
extension ScreeningMaking {
    func village(_ village: ScreeningReport.Village) -> ScreeningVillage {
        let answer = village.answer
        let missing = answer.map { $0.verdict == .open ? $0.missing : [] } ?? []
        let kept = kept(answer)
        // What stands outside the line says so among what keeps it off.
        let overall =
            answer?.quota.map { $0.verdict == .no ? [] : words.standing($0) } ?? []
        return ScreeningVillage(
            name: village.row.name,
            href: "/villages/\(village.row.code)?round=\(report.round.id)",
            status: status(answer), tracks: joined(tracks(answer)),
            grounds: speaking(for: answer).map { ground in
                ScreeningGround(
                    name: ground.name,
                    text: ground.lines.joined(separator: say("common.semicolon")),
                    clause: clause(ground.clause))
            }
                + (overall.isEmpty
                    ? []
                    : [
                        ScreeningGround(
                            name: say("screening.overall"),
                            text: overall.joined(separator: say("common.semicolon")),
                            clause: quotaClause)
                    ]),
            kept: kept, isLacking: !missing.isEmpty,
            missing: missing.prefix(Self.mostMissing).map { link($0, at: village.row) },
            more: missing.count > Self.mostMissing
                ? TextLink(
                    text: say(
                        "screening.more-missing",
                        ["count": "\(missing.count - Self.mostMissing)"]),
                    href: "/facts/places/\(village.row.code)") : nil,
            classes: joined(classes(answer)), decision: decision(village),
            differs: village.decision.flatMap { $0.difference.isEmpty ? nil : $0.difference },
            nameHref: mayName(village)
                ? "/candidates/new?village=\(village.row.code)&round=\(report.round.id)" : nil)
    }

    /// What it meets, and how it stands where people choose.
    private func speaking(for answer: Listings.OfUnit?) -> [FindingWords.Ground] {
        guard let answer else { return [] }
        return words.grounds(of: answer).filter(\.isMet) + words.standings(of: answer)
    }

    private func kept(_ answer: Listings.OfUnit?) -> [ScreeningGround] {
        guard let answer, let listings = report.listings else { return [] }
        return words.kept(off: answer, listings).map { ground in
            ScreeningGround(
                name: ground.name,
                text: ground.lines.joined(separator: say("common.semicolon")),
                clause: clause(ground.clause))
        }
    }

    private func status(_ answer: Listings.OfUnit?) -> StatusMark {
        let (mark, key) =
            switch answer?.verdict {
            case .yes: ("soon", "screening.found")
            case .open where answer?.isForPeople == true: ("none", "screening.for-people")
            case .open: ("none", "screening.open")
            case .no: ("gone", "screening.not-found")
            case nil: ("none", "screening.not-spoken-of")
            }
        return StatusMark(mark: mark, text: say(key))
    }

    private func tracks(_ answer: Listings.OfUnit?) -> [String] {
        (answer?.under ?? []).map { words.name(of: $0) }
    }

    private func classes(_ answer: Listings.OfUnit?) -> [String] {
        let known = report.programme.rules.screening?.classes ?? []
        return (answer?.classes ?? []).filter { $0.finding.verdict == .yes }.compactMap { found in
            known.first { $0.key == found.kind }?.label.text(in: language)
        }
    }

    private func joined(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: say("common.list-comma"))
    }

    private var quotaClause: String {
        report.programme.rules.screening?.quota.map { clause($0.clause) } ?? ""
    }

    /// Leads to where the fact is told; facts of posts and of the programme lead nowhere.
    private func link(_ missing: MissingFact, at row: DivisionRow) -> TextLink {
        let text = words.missing(missing)
        guard let place = missing.subject.division.flatMap({ report.divisions[$0] }) else {
            return TextLink(text: text)
        }
        return TextLink(
            text: place.id == row.id
                ? text : say("screening.missing-of", ["place": place.name, "fact": text]),
            href: "/facts/places/\(place.code)?fact=\(missing.fact)")
    }

    private func decision(_ village: ScreeningReport.Village) -> TextLink? {
        village.decision.map { decision in
            let key =
                switch decision.state {
                case .waiting: "screening.decision-waiting"
                case .listed: "screening.decision-listed"
                case .declined: "screening.decision-declined"
                }
            let values = [
                "day": Days.near(decision.on, call.today, in: language),
                "post": report.posts.text(decision.post, in: language),
            ]
            return TextLink(
                text: say(key, values),
                href: decision.state == .listed
                    ? "/villages/\(village.row.code)?round=\(report.round.id)"
                    : "/candidates/\(decision.kase)")
        }
    }

    private func mayName(_ village: ScreeningReport.Village) -> Bool {
        guard report.round.isRunning(on: call.today) else { return false }
        switch village.decision?.state {
        case .waiting, .listed: return false
        case .declined, nil:
            return Access.may(
                actor, do: .nameCandidate, at: Place(path: village.row.path.text))
        }
    }
}
