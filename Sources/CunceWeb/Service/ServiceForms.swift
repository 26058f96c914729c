import CunceDomain
import CunceReports
import CunceStore

/// The forms about people's service.
struct ServiceForms {
    let call: Call
    let words: ServiceWords

    private var making: UpwardForms { UpwardForms(call: call, texts: words.texts) }

    private var choose: [(value: String, label: String)] {
        [(value: "", label: words.say("common.choose"))]
    }

    func begin(_ view: ServiceList) -> [UpwardForm] {
        let posts =
            choose + view.held.map { (value: $0.id.text, label: words.post($0.id)) }
        let ways = LeavingWay.allCases.filter { $0 != .adjustment }.map {
            (value: $0.rawValue, label: words.say($0.wordsKey))
        }
        return [
            making.form(
                "/service/begin/training", "service.train",
                [
                    .select("post", "field.post", posts), .line("title", "field.title"),
                    .day("from", "field.from"), .day("until", "field.until"),
                    .area("words", "field.words"),
                ]),
            making.form(
                "/service/begin/leaving", "service.begin", hint: "service.begin-hint",
                [
                    .select("post", "field.post", posts),
                    .select("way", "field.way", choose + ways),
                    .area("words", "field.words"),
                    .boxes("confirms", "field.confirms", [("yes", words.say("service.confirm"))]),
                ]),
        ]
    }

    func all(_ read: ReadServiceFile) -> [UpwardForm] {
        guard read.file.state == .leaving, let way = read.file.leaving?.value.way else { return [] }
        let href = "/service/\(read.key.file)"
        let next = way.needs.first { read.file.said($0) == nil }
        let forward =
            next.map { step($0, way, read.file.leaving?.value.kind, href) }
            ?? making.form(
                "\(href)/leave", "service.leave", hint: "service.leave-hint",
                [
                    .day("until", "field.until", call.today.description),
                    .line("words", "field.words", required: false),
                ])
        return [
            forward,
            making.form(
                "\(href)/stay", "service.stay", isWarn: true, [.area("words", "field.words")]),
        ]
    }

    private func step(
        _ step: LeavingStep, _ way: LeavingWay, _ kind: PostKind?, _ href: String
    ) -> UpwardForm {
        var fields = [UpwardForms.Asked.day("on", "service.on", call.today.description)]
        switch (way, step) {
        case (.recall, .demanded):
            let bodies = RecallBody.allCases.filter { body in
                kind.map { body.demands(of: $0) } ?? true
            }.map {
                (value: $0.rawValue, label: words.say("service.body-\($0.rawValue)"))
            }
            fields += [
                .select("body", "service.body", choose + bodies),
                .line("count", "service.count-asked"), .line("whole", "service.whole-asked"),
            ]
        case (.recall, .voted):
            fields += [
                .line("whole", "service.whole-voters"), .line("present", "service.present"),
                .line("count", "service.count-votes"),
            ]
        case (.automatic, .found):
            fields.append(.line("count", "service.count-appraisals", required: false))
        default: break
        }
        return making.form(
            "\(href)/\(step.rawValue)", step.wordsKey, hint: "service.law-hint",
            fields + [.area("words", "field.words")])
    }
}
