import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// The papers of a huddle, for print and to take away.
extension Site {
    func huddleSheet(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let week = try call.week()
        try view.look(at: week, on: call.today)
        let (today, cache) = (call.today, store.cache)
        let sheet = try await read {
            try HuddleSheet.read(
                view.round, week: week, programme: view.programme, today: today, cache: cache,
                on: $0)
        }
        let paper = sheet.paper(in: call.language, round: view.round.title)
        return .paper(
            PaperHTML.text(paper, bar: bar(back: view.huddleHref(week), call)))
    }

    /// All of them on one page: one press of the print key.
    func huddlePapers(_ call: Call) async throws -> Answer {
        let (view, papers) = try await papers(call)
        let file = "/rounds/\(view.round.id)/weeks/\(papers.week)/papers.zip"
        return .paper(
            PaperHTML.text(
                papers.papers.map(\.paper), named: papers.title, in: call.language,
                bar: bar(back: view.huddleHref(papers.week), call)
                    + [(texts.say("huddle.papers-file", in: call.language), file)]))
    }

    func huddlePapersFile(_ call: Call) async throws -> Answer {
        let (_, papers) = try await papers(call)
        return .download(
            try .of(
                PackedWriting.bytes(of: papers.files()), name: "\(papers.title).zip",
                type: "application/zip"))
    }

    func fieldSheetPaper(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        guard view.may(.visit) else { throw Stray.notAllowed(.visit) }
        let sheet = FieldSheet(view, try call.weekAsked(), on: call.today)
        return .paper(
            PaperHTML.text(
                sheet.paper(
                    in: call.language, view.posts, view.programme.words, on: call.today),
                bar: bar(back: "\(view.href)/sheet?week=\(sheet.week)", call)))
    }

    private func papers(_ call: Call) async throws -> (RoundView, HuddlePapers) {
        let view = try await roundView(call)
        let week = try call.week()
        guard week.monday <= call.today else { throw ReportRefusal.liesAhead(week.monday) }
        try view.look(at: week, on: call.today)
        let (round, programme, today, language) = (
            view.round, view.programme, call.today, call.language
        )
        let (cache, blobs, actor) = (store.cache, store.blobs, view.actor)
        let papers = try await read {
            try HuddlePapers.read(
                round, week: week, programme: programme, today: today, in: language,
                reader: actor, cache: cache, blobs: blobs, on: $0)
        }
        return (view, papers)
    }

    private func bar(back: String, _ call: Call) -> [(text: String, href: String)] {
        [(texts.say("paper.back", in: call.language), back)]
    }
}
