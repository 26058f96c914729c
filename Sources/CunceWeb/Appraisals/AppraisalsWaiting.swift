import CunceDomain
import CunceReports
import CunceStore

/// What of appraisals and pay waits for the reader, for their week.
extension Site {
    func appraisalsWaiting(_ call: Call) async throws -> [WeekItem] {
        let view = try await appraisalsView(call) {
            try FileKey.list(.appraisal, on: $0) + FileKey.list(.pay, on: $0)
        }
        let words = view.words(call, texts)
        let appraisals = view.appraisals.filter { read in
            AppraisalForms(
                read: read, hand: view.hand, making: UpwardForms(call: call, texts: texts),
                words: words
            ).waits
        }.map { read in
            WeekItem(
                status: words.status(read),
                title: TextLink(
                    text: words.title(read), href: "/appraisals/\(read.key.file)"),
                note: words.waitsFor(read))
        }
        let pays = view.pays.filter { read in
            if read.file.stage == .returned { return read.right == .office }
            let approver = read.drawn.approver
            return read.file.stage == .drawn && view.hand.actor?.post == approver
                && view.seats.seat(approver)?.sitter == view.hand.person
        }.map { read in
            WeekItem(
                status: words.status(read),
                title: TextLink(text: words.title(read), href: "/pay/\(read.key.file)"),
                note: words.say("pay.yuan", ["sum": Money.text(read.drawn.total)]))
        }
        return appraisals + pays
    }
}
