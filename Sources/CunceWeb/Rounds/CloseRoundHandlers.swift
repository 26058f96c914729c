import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Ending a round 结束一轮, and what goes on in another.
extension Site {
    func closeRoundForm(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        // A form that would be refused is offered to nobody.
        guard view.may(.closeRound), view.decides(.closeRound) else { throw Stray.notFound }
        return try await closeRoundPage(view, call)
    }

    func closeRound(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        return try await act(
            call, on: { try $0.day("day") },
            { _ in .round(.close(view.round.id, word: call.form["word"])) },
            done: (path: "/rounds/\(view.round.id)", key: "done.round-closed"),
            again: { try await closeRoundPage(try await roundView($0), $0) })
    }

    func carryForm(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        guard view.may(.listVillage), view.decides(.listVillage) else { throw Stray.notFound }
        return try await carryPage(view, call)
    }

    func carryOver(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let into = RoundID(checking: call.form["into"])
        return try await act(
            call, on: { try $0.day("day") },
            { id in
                let chosen = call.form.all("cases").compactMap { CaseID(checking: $0) }
                return .round(
                    .carryOver(
                        .init(
                            from: view.round.id, into: try call.choice("into", RoundID.self),
                            cases: chosen.enumerated().map { place, kase in
                                .init(kase, as: CaseID("\(id)-\(place + 1)"))
                            }, basis: call.form["basis"])))
            },
            done: (
                path: "/rounds/\(into?.text ?? view.round.id.text)", key: "done.carried-over"
            ),
            again: { try await carryPage(try await roundView($0), $0) })
    }

    private func closeRoundPage(_ view: RoundView, _ call: Call) async throws -> Answer {
        let making = RoundMaking(
            report: try await roundReport(view), view: view, call: call, texts: texts)
        let href = "/rounds/\(view.round.id)"
        let open = making.report.facts.villages.filter { $0.summary.left == nil }
        // What they wrote goes on being answered; whoever ends the round is to know of it.
        let words = try await villagersWords(of: view)
        let said = RoundFigure(
            name: making.say("round.open-villagers"),
            count: Door(words, how: "how.villagers-matter"),
            unit: making.say("round.unit-villagers"))
        let mayCarry = view.may(.listVillage) && view.decides(.listVillage)
        return try page(
            "round-close",
            CloseRoundPage(
                shell: shell(
                    call, title: making.say("round-close.title"),
                    place: view.facts.division.name, current: .board),
                form: call.formModel("\(href)/close"),
                round: TextLink(text: view.round.title, href: href), open: making.open + [said],
                isDone: making.isDone && words.count == 0,
                villages: open.map { making.village($0) },
                word: call.field("word"), day: call.field("day", "\(call.today)"),
                carryHref: mayCarry && !open.isEmpty ? "\(href)/carry" : nil), call)
    }

    private func carryPage(_ view: RoundView, _ call: Call) async throws -> Answer {
        let (actor, today) = (view.actor, call.today)
        let division = view.facts.division
        let (rounds, settled) = try await read { connection in
            let rounds = try RoundRows.list(of: division.id, on: connection).filter {
                $0.id != view.round.id && $0.isRunning(on: today)
            }
            return (rounds, try Self.villages(inEachOf: rounds, on: connection))
        }
        let say = { (key: String) in texts.say(key, in: call.language) }
        let href = "/rounds/\(view.round.id)"
        let open = view.facts.villages.filter { $0.summary.left == nil }
        let cases = open.filter { !settled.contains($0.village.id) }
        let there = open.filter { settled.contains($0.village.id) }.map(\.village.name)
        return try page(
            "round-carry",
            CarryOverPage(
                shell: shell(
                    call, title: say("round-carry.title"), place: division.name,
                    current: .board),
                form: call.formModel("\(href)/carry"),
                round: TextLink(text: view.round.title, href: href),
                cases: call.boxes(
                    "cases",
                    cases.map { facts in
                        (
                            facts.summary.id.text,
                            texts.say(
                                facts.summary.stage == .verifying
                                    ? "round-carry.case-verifying" : "round-carry.case",
                                in: call.language,
                                [
                                    "village": facts.village.name,
                                    "problems": "\(facts.problems.count(where: \.isOpen))",
                                    "links": "\(facts.links.count { $0.until == nil })",
                                ])
                        )
                    }, initial: Set(cases.map(\.summary.id.text))),
                into: call.select(
                    "into", rounds.map { ($0.id.text, $0.title) },
                    initial: rounds.first?.id.text ?? ""),
                day: call.field("day", "\(today)"), basis: call.field("basis"),
                there: there.isEmpty
                    ? nil
                    : texts.say(
                        "round-carry.there", in: call.language,
                        ["villages": there.joined(separator: say("common.comma"))]),
                hasCases: !cases.isEmpty, hasRounds: !rounds.isEmpty,
                openHref: NoRound.openHref(
                    view.programme, for: actor, at: view.place, division: division.code)), call)
    }

    /// Villages that are listed or named in every one of some rounds: they can go on in none.
    private static func villages(
        inEachOf rounds: [RoundSummary], on connection: any SQLConnection
    ) throws -> Set<DivisionID> {
        let known = try rounds.map { round in
            let named = try CandidateRows.list(of: round.id, on: connection).filter {
                $0.state == .waiting
            }
            return Set(
                try CaseQueries.list(of: round.id, on: connection).map(\.village)
                    + named.map(\.village))
        }
        return known.dropFirst().reduce(known.first ?? []) { $0.intersection($1) }
    }
}
