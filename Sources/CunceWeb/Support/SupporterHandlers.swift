import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// A supporter's own page: what it promised, what came of it, what is asked of it.
extension Site {
    func supporter(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (programmes, cache) = (desk.programmes, store.cache)
        let views = try await read { connection in
            try SupporterCases.list(of: actor.post, on: connection).compactMap {
                try CaseView.read($0, for: actor, programmes, cache, on: connection)
            }
        }.filter { $0.may(.see) }
        let title = texts.say("supporter.title", in: call.language)
        let who =
            call.visitor.post.map {
                label(of: $0, under: call.visitor.programme, in: call.language)
            } ?? title
        return try page(
            "supporter",
            SupporterMaking(views: views, actor: actor, call: call, texts: texts).page(
                shell(call, title: title, place: views.first?.town, current: .supporter),
                who: who), call)
    }
}

/// Makes a supporter's own page.
struct SupporterMaking {
    let views: [CaseView]
    let actor: Actor
    let call: Call
    let texts: Texts

    var language: Language { call.language }

    func page(_ shell: ShellModel, who: String) -> SupporterPage {
        let all = views.flatMap { own($0).map(\.1) }
        let sums = PromiseSums(all)
        let owed = all.filter(\.isOwed)
        let money = views.first.flatMap { PromiseTelling($0, call, texts).sums(sums) }
        return SupporterPage(
            shell: shell, who: who, count: Door(sums.all, how: "how.promises"),
            owed: Door(
                count: owed.count, entries: owed.map(\.entry), how: "how.promises-owed"),
            stuck: Door(sums.stuck, how: "how.promises-stuck"), money: money, tasks: tasks,
            villages: views.map(village).filter { $0.help != nil || !$0.promises.isEmpty })
    }

    private func own(_ view: CaseView) -> [(Promise, PromiseSummary)] {
        view.kase.promises.all.filter { $0.supporter == actor.post }.map {
            ($0, PromiseSummary($0, in: view.kase.id))
        }
    }

    private var tasks: [SupporterTask] {
        views.flatMap { view in
            view.kase.tasks.all.filter {
                $0.owner == actor.post && $0.isUnfinished && !view.kase.isLeft($0)
            }
            .map { (view, $0) }
        }
        .sorted { ($0.1.due, $0.1.id) < ($1.1.due, $1.1.id) }
        .map { view, task in
            SupporterTask(
                status: StatusMark(task, on: call.today, texts, language),
                task: TextLink(text: task.title, href: "\(view.href)/tasks/\(task.id)"),
                village: view.village.name, due: Days.near(task.due, call.today, in: language))
        }
    }

    private func village(_ view: CaseView) -> SupporterVillage {
        let telling = PromiseTelling(view, call, texts)
        let pairing = view.kase.supports.pairings.last {
            $0.post == actor.post && $0.until == nil
        }
        let sorted = own(view).sorted { left, right in
            let places = (left.1.place(on: call.today), right.1.place(on: call.today))
            return (places.0.0, places.0.1, left.1.id) < (places.1.0, places.1.1, right.1.id)
        }
        return SupporterVillage(
            village: TextLink(text: view.village.name, href: view.villageHref),
            help: pairing.flatMap { pairing in
                view.programme.help(pairing.help).map { help in
                    texts.say(
                        "supporter.help", in: language,
                        [
                            "help": help.label.text(in: language),
                            "day": Days.near(pairing.from, call.today, in: language),
                        ])
                }
            }, promises: sorted.map { row($0.0, $0.1, view, telling) })
    }

    private func row(
        _ promise: Promise, _ summary: PromiseSummary, _ view: CaseView,
        _ telling: PromiseTelling
    ) -> PromiseRow {
        let forms = PromiseForms(
            promise, href: "\(view.href)/promises/\(promise.id)", view: view, call: call,
            may: { action in
                Access.may(
                    actor, do: action,
                    at: view.kase.place(of: promise.id, at: view.place, for: actor))
            })
        return telling.row(summary, arrive: forms.arrive, block: forms.block)
    }
}
