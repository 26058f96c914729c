import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// A drawn sample: the lot, one-time codes, the end of answering by them.
extension Site {
    func moveSample(_ call: Call) async throws -> Answer {
        let view = try await acceptanceView(call)
        guard let act = SampleAct(rawValue: call.parameters["act"] ?? ""),
            let key = call.parameters["sample"].flatMap({ AcceptancePartKey(checking: $0) }),
            let sample = view.report.schemes.flatMap(\.samples).first(where: { $0.key == key })
        else { throw Stray.notFound }
        let seed = UInt64.random(in: 0 ... .max)
        let make = { (id: CommandID) throws -> Command in
            .acceptance(
                view.kase.id,
                try act.command(key, call, seed: seed, urn: BallotUrns.id(of: id)))
        }
        switch act {
        case .draw, .countCodes:
            return try await self.act(
                call, make, done: (path: view.href, key: act.done),
                again: { try await acceptance($0) })
        case .codes:
            return try await self.act(
                call, make,
                submit: { try codes(try await desk.makeCodes($0), sample, view, call) },
                again: { try await acceptance($0) })
        }
    }

    /// The slips, as the answer to whoever made them: they are shown by no other address.
    private func codes(
        _ made: Desk.MadeCodes, _ sample: AcceptanceSample, _ view: AcceptanceView, _ call: Call
    ) throws -> Answer {
        let base = address.isEmpty ? "http://\(call.host)" : address
        guard let means = sample.ballot?.means,
            let slips = BallotSlips(
                made, by: means, at: base, of: view.view.village.name, texts)
        else { throw Stray.notFound }
        if call.form["as"] == "docx" {
            let paper = slips.paper
            return .download(
                MadeFile(
                    inMemory: try PaperDOCX.bytes(paper), name: "\(paper.title).docx",
                    type: PaperDOCX.type))
        }
        let title = texts.say("codes.title", in: call.language)
        return try page(
            "ballot-codes",
            BallotCodesPage(
                shell: shell(view.view, call, title: title),
                acceptance: TextLink(
                    text: texts.say("acceptance.title", in: call.language), href: view.href),
                name: sample.label.text(in: call.language),
                warning: address.isEmpty
                    ? texts.say("villagers.no-address", in: call.language, ["address": base])
                    : nil, slips: slips), call)
    }
}
