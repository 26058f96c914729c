import CunceDomain
import CunceReports

/// Makes the page on which one of two people types what the papers say.
struct BallotMaking {
    let view: AcceptanceView
    let call: Call
    let texts: Texts
    let sample: AcceptanceSample
    private let ballot: AcceptanceBallot
    private let count: BallotCount

    /// `nil` for whoever does not assess, for what is no sample, and before it was drawn.
    init?(view: AcceptanceView, call: Call, texts: Texts) {
        let key = call.parameters["sample"].flatMap { AcceptancePartKey(checking: $0) }
        guard view.isAssessor, view.attempt?.stage == .open,
            let sample = view.report.schemes.flatMap(\.samples).first(where: { $0.key == key }),
            let ballot = sample.ballot, let count = view.attempt?.count(of: sample.key)
        else { return nil }
        self.view = view
        self.call = call
        self.texts = texts
        self.sample = sample
        self.ballot = ballot
        self.count = count
    }

    var title: String { texts.say("ballots.title", in: call.language) }
    private var path: String { "\(view.href)/ballots/\(sample.key)" }

    /// What a mark taken back is sent as; no key of an answer reads so.
    private static let none = "-"

    /// What was chosen, paper by paper; those without a mark are left out. Beside it, numbers whose
    /// mark is taken back.
    func typed() throws(Stray) -> (ballots: [AcceptanceEvent.Ballot], withdrawn: [Int]) {
        var ballots: [AcceptanceEvent.Ballot] = []
        var withdrawn: [Int] = []
        for slip in count.slips {
            let answer = call.form["slip-\(slip.number)"]
            guard !answer.isEmpty else { continue }
            if answer == Self.none {
                withdrawn.append(slip.number)
                continue
            }
            guard let key = BallotAnswerKey(checking: answer) else { throw .notFound }
            ballots.append(.init(slip: slip.number, answer: key))
        }
        return (ballots, withdrawn)
    }

    func page(_ shell: ShellModel) -> BallotsPage {
        let language = call.language
        let (first, rest) = (offered, count.slips.filter { !offered.contains($0) })
        return BallotsPage(
            shell: shell,
            acceptance: TextLink(
                text: texts.say("acceptance.title", in: language), href: view.href),
            name: sample.label.text(in: language), question: ballot.question.text(in: language),
            room: room, rows: first.map(row), others: rest.map(row),
            othersLine: texts.say(
                "ballots.other-numbers", in: language, ["count": "\(rest.count)"]),
            form: call.formModel(path))
    }

    /// As many papers as codes leave room for: those that were read, then the first numbers.
    private var offered: [BallotCount.Slip] {
        let isBack = call.own(path).isOf(path)
        let typed = count.slips.filter {
            $0.isRead || (isBack && !call.form["slip-\($0.number)"].isEmpty)
        }
        let numbers = Set(typed.map(\.number))
        let free = count.slips.filter { !numbers.contains($0.number) }
            .prefix(max(0, count.room - typed.count))
        return (typed + free).sorted { $0.number < $1.number }
    }

    /// How many papers there may be; `nil` where every household that was drawn may have one.
    private var room: String? {
        guard count.room < count.slips.count else { return nil }
        return texts.say(
            count.codes.running != nil ? "ballots.room-beside-codes" : "ballots.room",
            in: call.language,
            [
                "drawn": "\(count.slips.count)", "reserved": "\(count.codes.reserved)",
                "room": "\(count.room)",
            ])
    }

    private func row(_ slip: BallotCount.Slip) -> BallotRow {
        let (language, own) = (call.language, call.own(path))
        let assessors = Set(view.attempt?.assessors.map(\.person) ?? [])
        let read = count.own(slip, of: view.actor.person, among: assessors)
        let typed = own.isOf(path) ? own.form["slip-\(slip.number)"] : read?.text ?? ""
        return BallotRow(
            number: "\(slip.number)",
            options: ballot.answers.map {
                OptionModel(
                    value: $0.key.text, label: $0.label.text(in: language),
                    selected: $0.key.text == typed)
            } + (read == nil ? [] : [noPaper(typed)]),
            note: note(slip, read))
    }

    /// A mark made by mistake can be taken back: otherwise it would wait for the other reader.
    private func noPaper(_ typed: String) -> OptionModel {
        OptionModel(
            value: Self.none, label: texts.say("ballots.no-paper", in: call.language),
            selected: typed == Self.none)
    }

    /// Of what the reader has read themselves; before that, nobody learns what the other did.
    private func note(_ slip: BallotCount.Slip, _ read: BallotAnswerKey?) -> String? {
        if slip.differs { return texts.say("ballots.differs", in: call.language) }
        let isAlone = read != nil && slip.agreed == nil && count.other != nil
        return isAlone ? texts.say("ballots.read-by-one", in: call.language) : nil
    }
}
