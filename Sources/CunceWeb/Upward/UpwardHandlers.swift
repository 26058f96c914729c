import CunceDomain
import CunceReports
import CunceStore

/// What goes between a town and its county, in one list.
extension Site {
    func upward(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let words = UpwardWords(posts: view.facts.posts, call: call, texts: texts)
        let asks = AskRow.all(in: view)
        let isOfTown = view.mayFinish(.runHuddle) || view.mayFinish(.sendUp)
        let requests = view.town.requests.all.filter { isOfTown || $0.sent != nil }
        func row(_ instruction: Instruction) -> UpwardRow {
            words.row(
                instruction, href: "\(view.href)/instructions/\(instruction.id)",
                village: view.village(instruction.about.village)?.village.name)
        }
        func row(_ request: FormalRequest) -> UpwardRow {
            words.row(request, href: "\(view.href)/requests/\(request.id)")
        }
        func row(_ ask: AskRow) -> UpwardRow {
            words.row(ask, view.town, href: "\(view.href)/asks/\(ask.entry)")
        }
        let left = view.facts.before.map { LeftRows(earlier: $0, words: words) }
        let give = InstructionForms(view: view, making: UpwardForms(call: call, texts: texts))
            .give()
        return try page(
            "upward",
            UpwardPage(
                shell: shell(
                    call, title: texts.say("upward.title", in: call.language),
                    place: view.facts.division.name, current: .briefs),
                roundTitle: view.round.title, briefsHref: "/briefs",
                instructions: left.flatMap(\.instructions)
                    + view.town.instructions.open.map(row),
                asks: left.flatMap(\.asks)
                    + asks.filter { view.town.isOpen(ask: $0.entry) }.map(row),
                requests: left.flatMap { $0.requests(sentOnly: !isOfTown) }
                    + requests.filter(\.isOpen).map(row),
                settled: view.town.instructions.all.filter { $0.closed != nil }.map(row)
                    + requests.filter { !$0.isOpen }.map(row)
                    + asks.filter { view.town.asks.settled[$0.entry] != nil }.map(row),
                forms: [give].compactMap(\.self)), call)
    }
}
