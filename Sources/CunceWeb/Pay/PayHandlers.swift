import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One person's pay for a period, and the sheet for the paying side.
extension Site {
    func pay(_ call: Call) async throws -> Answer {
        let (view, read) = try await readPay(call)
        let words = view.words(call, texts)
        let facts = PayFacts(
            read: read, words: words,
            fixed: view.schemes.current.first { $0.at.entry == read.drawn.fixedBy })
        let isOwn = read.right == .own
        return try page(
            "appraisal",
            AppraisalPage(
                shell: shell(call, title: words.title(read)),
                upward: TextLink(
                    text: words.say(isOwn ? "record.title" : "appraisal.title"),
                    href: (isOwn ? Route.record : Route.appraisals).pattern),
                kind: read.scheme.map { words.label($0.label) } ?? "",
                status: words.status(read), facts: facts.facts + noPost(read.right, call),
                linesTitle: words.say("pay.lines"), lines: facts.lines, sum: facts.sum,
                steps: facts.steps, forms: payForms(read, view, call)), call)
    }

    func stepPay(_ call: Call) async throws -> Answer {
        let (_, read) = try await readPay(call)
        let id = read.key.file
        let command: PayCommand
        let done: String
        switch call.parameters["act"] ?? "" {
        case "approve":
            command = .approve
            done = "done.pay-approved"
        case "give-back":
            command = .giveBack(words: call.form["words"])
            done = "done.pay-given-back"
        default: throw Stray.notFound
        }
        return try await act(
            call, { _ in .pay(id, command) }, done: (path: "/pay/\(id)", key: done),
            again: { try await pay($0) })
    }

    private func payForms(_ read: ReadPay, _ view: AppraisalsView, _ call: Call) -> [UpwardForm] {
        let approver = read.drawn.approver
        guard view.hand.actor?.post == approver,
            view.seats.seat(approver)?.sitter == view.hand.person
        else { return [] }
        let making = UpwardForms(call: call, texts: texts)
        let href = "/pay/\(read.key.file)"
        let giveBack = making.form(
            "\(href)/give-back", "pay.give-back", hint: "pay.give-back-hint", isWarn: true,
            [.area("words", "field.reason")])
        switch read.file.stage {
        case .drawn:
            return [
                making.form("\(href)/approve", "pay.approve", hint: "pay.approve-hint", []),
                giveBack,
            ]
        case .approved: return [giveBack]
        case .returned: return []
        }
    }

    private func readPay(_ call: Call) async throws -> (view: AppraisalsView, read: ReadPay) {
        let id = try call.id("file", FileID.self)
        let view = try await appraisalsView(call) { keys in
            [try FileKey.find(id, on: keys)].compactMap(\.self)
        }
        guard let read = view.pays.first else { throw Stray.notFound }
        try await noteReading(of: read.key, under: read.right, call)
        return (view, read)
    }

    /// The workbook of what was approved under one fixed scheme: for the office and whoever
    /// approved, as far as they may know of the files.
    func paySheet(_ call: Call) async throws -> Answer {
        guard let entry = call.parameters["entry"].flatMap({ Int($0) }) else {
            throw Stray.notFound
        }
        let view = try await appraisalsView(call) { try FileKey.list(.pay, on: $0) }
        let pays = view.pays.filter {
            $0.drawn.fixedBy == entry && $0.file.stage == .approved && $0.right != .own
        }
        guard let first = pays.first else { throw Stray.notFound }
        try await noteReading(of: pays.map { ($0.key, $0.right) }, call)
        let words = view.words(call, texts)
        let title = [
            first.scheme.map { words.label($0.label) } ?? "",
            words.period(first.drawn.period, first.programme),
        ].joined(separator: " ")
        let file = MadeFile.newPlace("xlsx")
        try PaySheetFile(
            pays: pays, paper: view.schemes.current.first { $0.at.entry == entry }?.paper ?? "",
            posts: view.posts, texts: texts, language: call.language
        ).write(to: file, title: title)
        return .download(
            try MadeFile(file, name: "\(title).xlsx", type: DocumentFormat.xlsx.type))
    }
}
