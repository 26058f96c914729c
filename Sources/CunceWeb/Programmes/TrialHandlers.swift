import CunceDesk
import CunceDomain
import CuncePacks
import CunceReports
import CunceStore
import Foundation

/// 试改规则: what a change of a programme would mean for the villages of a round. Nothing is saved.
extension Site {
    func trialForm(_ call: Call) async throws -> Answer {
        try await trialPage(call, try draft(call), tries: false)
    }

    func tryProgramme(_ call: Call) async throws -> Answer {
        var draft = try draft(call)
        draft.take(call.form)
        let act = call.form["act"]
        if act.hasPrefix("download:"), let text = draft.changed[String(act.dropFirst(9))] {
            return .download(
                try .of(
                    Data(text.utf8), name: String(act.dropFirst(9)),
                    type: "application/yaml; charset=utf-8"))
        }
        return try await trialPage(
            call, draft, tries: draft.wrong.isEmpty && !act.hasPrefix("open:"))
    }

    /// - Throws: `Stray.notFound` where the files of the pack cannot be read any more.
    private func draft(_ call: Call) throws -> TrialDraft {
        let pack = try askedProgramme(call)
        guard let folder = desk.programmes.folder(of: pack),
            let files = PackReading.files(in: folder)
        else { throw Stray.notFound }
        return TrialDraft(files)
    }

    private func trialPage(
        _ call: Call, _ draft: TrialDraft, tries: Bool
    ) async throws -> Answer {
        let installed = try askedProgramme(call)
        let place = try await TrialPlace.read(call, installed, self)
        let read = PackReading.read(files: draft.files)
        let making = TrialResultMaking(
            draft: draft, texts: texts, meanings: packMeanings[call.language] ?? .english,
            language: call.language)
        var shown = installed
        var result = draft.wrong.isEmpty ? nil : making.mistyped
        switch read {
        case .failure(let refusal):
            result = tries ? making.refused(refusal) : nil
        case .success(let programme):
            shown = programme
            guard tries else { break }
            let trial = ProgrammeTrial(
                from: (installed, try await trialBook(place, installed, call.today)),
                to: (programme, try await trialBook(place, programme, call.today)),
                on: call.today, texts, in: call.language)
            result = making.answered(
                programme, instead: installed,
                PackComparison.of(files: draft.installed, draft.files), trial)
        }
        let title = texts.say("programme.try", in: call.language)
        let outline = ProgrammeOutline(shown, texts, in: call.language)
        return try page(
            "programme-try",
            TrialPage(
                shell: shell(call, title: title), title: installed.title.text(in: call.language),
                href: installed.href, onLine: place.line(call, texts),
                rounds: place.others(installed),
                form: call.formModel(place.action(installed)),
                files: draft.changed.sorted { $0.key < $1.key }.map {
                    TrialFile(name: $0.key, text: $0.value)
                }, result: result,
                sections: TrialMaking(
                    draft: draft, outline: outline,
                    words: RuleWords(shown, texts, in: call.language), texts: texts, call: call
                ).sections,
                choices: draft.names.map { TrialChoice(name: $0, isOpen: $0 == draft.open) },
                fileName: draft.open, text: draft.text(draft.open)), call)
    }

    /// What is known of the villages there today, as far as a pack asks for it.
    private func trialBook(
        _ place: TrialPlace, _ programme: Programme, _ today: CivilDate
    ) async throws -> FactBook {
        let (calendar, cache) = (desk.calendar, store.cache)
        return try await read {
            try InstallationBook.read(
                programme, at: place.division, round: place.round, on: today,
                calendar: calendar, cache: cache, connection: $0)
        }
    }
}

/// Where a change is tried: a round under the same pack, or the reader's own place without one.
struct TrialPlace: Sendable {
    let round: RoundSummary?
    let division: DivisionRow
    let all: [RoundSummary]

    /// The round asked for, else the current one.
    static func read(_ call: Call, _ pack: Programme, _ site: Site) async throws -> TrialPlace {
        let actor = try call.actor()
        let asked = call.query["round"]
        let today = call.today
        let place = try await site.read { connection -> TrialPlace? in
            let all = try ReachableRounds.read(for: actor, on: connection).all.filter {
                $0.pack == pack.key.text
            }.filter { round in
                let division = try DivisionByID.find(round.division, on: connection)
                return Access.may(
                    actor, do: .adoptProgramme, at: Place(path: division?.path.text ?? ""))
            }
            let round =
                all.first { $0.id.text == asked } ?? ReachableRounds(all: all).current(on: today)
            guard asked.isEmpty || round?.id.text == asked,
                let id = round?.division ?? DivisionPath(actor.path).ids.last,
                let division = try DivisionByID.find(id, on: connection)
            else { return nil }
            return TrialPlace(round: round, division: division, all: all)
        }
        guard let place else { throw Stray.notFound }
        return place
    }

    func line(_ call: Call, _ texts: Texts) -> String {
        let day = Days.near(call.today, call.today, in: call.language)
        return texts.say(
            "trial.on", in: call.language, ["place": round?.title ?? division.name, "day": day])
    }

    func others(_ pack: Programme) -> [TextLink] {
        all.filter { $0.id != round?.id }.map {
            TextLink(text: $0.title, href: "\(pack.href)/try?round=\($0.id)")
        }
    }

    func action(_ pack: Programme) -> String {
        "\(pack.href)/try" + (round.map { "?round=\($0.id)" } ?? "")
    }
}
