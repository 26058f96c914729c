import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Logging

/// The villagers' page 村民公开页: open to everybody, in Chinese and English, without script.
extension Site {
    /// An answer for somebody nobody knows: whatever goes wrong, no page of the inside is shown.
    func answerOutside(_ call: Call) async -> Answer {
        do {
            return try await handle(call)
        } catch is Stray {
            return nothingThere(in: call.outsideLanguage)
        } catch {
            let number = RandomWords.word(letters: 6)
            log.error(
                "a villagers' page failed",
                metadata: ["number": "\(number)", "fault": "\(error)"])
            return note("villagers.fault", in: call.outsideLanguage, back: nil, status: 503)
        }
    }

    /// No such village, nothing released, or switched off: the same words for each.
    func nothingThere(in language: Language) -> Answer {
        note("villagers.nothing", in: language, back: nil, status: 404)
    }

    func villagersPage(_ call: Call) async throws -> Answer {
        let code = call.parameters["code"] ?? ""
        let key = KeptVillagersPages.Key(
            code: code, language: call.outsideLanguage, today: call.today)
        let now = ContinuousClock.now
        if let page = keptVillagers.fresh(key, at: now) { return try published(page) }
        // Read before the page is made: it may then be newer than its source, never older.
        let entries = try await read { try JournalHead.read($0).entries }
        let village = try await read { try DivisionByCode.find(code, on: $0)?.id }
        var months: [MonthOfAnswers] = []
        var messages: [VillagersMessage] = []
        if let village {
            months = try await villagersBox.months(of: village)
            messages = try await villagersBox.messages(of: village)
        }
        let source = KeptVillagersPages.Source(
            entries: entries, months: months, messages: messages.map(\.day))
        if let page = keptVillagers.page(key, from: source, at: now) {
            return try published(page)
        }
        let html = try await report(of: code, call).map { report in
            try templates.render(
                "villagers", making(report, months, messages, call).page(),
                in: call.outsideLanguage)
        }
        let page = KeptVillagersPages.Page(html, from: source, at: now)
        keptVillagers.keep(page, key)
        return try published(page)
    }

    private func published(_ page: KeptVillagersPages.Page) throws -> Answer {
        guard let html = page.html else { throw Stray.notFound }
        return .published(html, tag: page.tag)
    }

    /// One answer to the question. The browser remembers that it answered this month; here nothing
    /// is remembered but the sum.
    func answerVillagersQuestion(_ call: Call) async throws -> Answer {
        guard let report = try await openReport(call) else { return notReceived(call) }
        let month = Period(.month, containing: call.today)
        if call.outside.answered.split(separator: ".").contains("\(month)") {
            return .redirect(to: call.saidHref("already", report.village.code))
        }
        guard let answer = VillagersAnswer(rawValue: call.form["answer"]) else {
            return try await again(report, call, "answer", "villagers.choose")
        }
        let verdict = villagersLimit.take(
            .answer, for: report.village.id, from: call.visitor.address, on: call.today)
        guard verdict == .taken else {
            return try await again(report, call, "answer", Self.words(verdict), status: 429)
        }
        try await villagersBox.count(answer, from: report.village.id, on: call.today)
        let days = month.last.days(since: call.today)
        return .redirect(
            to: call.saidHref("answered", report.village.code),
            cookies: [
                Cookies.ofPage(
                    Cookies.answered, "\(month)", path: "/v/\(report.village.code)",
                    days: days + 1)
            ])
    }

    /// One sentence for the town. It waits for the office and is shown to nobody else.
    func writeToTown(_ call: Call) async throws -> Answer {
        guard let report = try await openReport(call) else { return notReceived(call) }
        let text: String
        do {
            text = try tidy(
                call.form["message"].withoutInvisible, limit: VillagersMessage.longest)
        } catch {
            return try await again(report, call, "message", said: words(error, call))
        }
        let verdict = villagersLimit.take(
            .message, for: report.village.id, from: call.visitor.address, on: call.today)
        guard verdict == .taken else {
            return try await again(report, call, "message", Self.words(verdict), status: 429)
        }
        let said = call.saidHref("written", report.village.code)
        let before = try await villagersBox.messages(of: report.village.id)
        // A button pressed twice is one message.
        guard !before.contains(where: { $0.day == call.today && $0.text == text }) else {
            return .redirect(to: said)
        }
        let neverSaid = try await neverSaid()
        try await villagersBox.put(
            VillagersMessage(
                id: MessageID(RandomWords.word(letters: 20)), village: report.village.id,
                day: call.today, text: text, isHeld: neverSaid.findPerson(in: text) != nil))
        return .redirect(to: said)
    }

    /// What came of it, on a page that holds nothing of what was sent.
    func villagersSaid(_ call: Call) async throws -> Answer {
        let key =
            switch call.parameters["what"] {
            case "answered": "villagers.said-answered"
            case "already": "villagers.said-already"
            case "written": "villagers.said-written"
            default: throw Stray.notFound
            }
        guard let report = try await report(of: call.parameters["code"] ?? "", call) else {
            throw Stray.notFound
        }
        let extra =
            key == "villagers.said-written"
            ? report.rule?.answerWithin.map { days in
                texts.say(
                    "villagers.answer-within", in: call.outsideLanguage, ["days": "\(days)"])
            } : nil
        return note(
            key, in: call.outsideLanguage, extra: extra,
            back: call.villagersHref(report.village.code), status: 200)
    }

    /// A villager sends; only the office stores.
    private func words(_ fault: TextFault, _ call: Call) -> String {
        let language = call.outsideLanguage
        return switch fault {
        case .missing: texts.say("villagers.nothing-written", in: language)
        case .tooLong(let limit, let length):
            texts.say(
                "villagers.too-long", in: language,
                ["limit": "\(limit)", "length": "\(length)"])
        case .unreadable: texts.say("villagers.unreadable", in: language)
        }
    }

    private static func words(_ verdict: VillagersLimit.Verdict) -> String {
        verdict == .tooManyFromThere
            ? "villagers.too-many-from-there" : "villagers.too-many-in-all"
    }

    /// A form that came from a page of somebody else, or through a proxy that changed its address.
    private func notReceived(_ call: Call) -> Answer {
        note(
            "villagers.not-received", in: call.outsideLanguage,
            back: call.villagersHref(call.parameters["code"] ?? ""), status: 403)
    }

    private func report(of code: String, _ call: Call) async throws -> VillagersReport? {
        let (programmes, cache, today) = (desk.programmes, store.cache, call.today)
        return try await read { connection in
            try VillagersReport.read(
                code, programmes: { programmes.pack(of: $0) }, today: today, cache: cache,
                on: connection)
        }
    }

    /// - Returns: `nil` for a form of somebody else's page.
    /// - Throws: `Stray.notFound` where nothing is asked or taken.
    private func openReport(_ call: Call) async throws -> VillagersReport? {
        guard let report = try await report(of: call.parameters["code"] ?? "", call), report.isOpen
        else { throw Stray.notFound }
        return call.outside.isForeign ? nil : report
    }

    private func again(
        _ report: VillagersReport, _ call: Call, _ field: String, _ key: String,
        status: Int = 422
    ) async throws -> Answer {
        try await again(
            report, call, field, said: texts.say(key, in: call.outsideLanguage), status: status)
    }

    /// The page with what is to be mended and what was typed; never kept.
    private func again(
        _ report: VillagersReport, _ call: Call, _ field: String, said words: String,
        status: Int = 422
    ) async throws -> Answer {
        var call = call
        call.complaints.fields[field] = words
        let months = try await villagersBox.months(of: report.village.id)
        let messages = try await villagersBox.messages(of: report.village.id)
        return .page(
            html: try templates.render(
                "villagers", making(report, months, messages, call).page(),
                in: call.outsideLanguage),
            status: status)
    }

    private func making(
        _ report: VillagersReport, _ months: [MonthOfAnswers], _ messages: [VillagersMessage],
        _ call: Call
    ) -> VillagersMaking {
        VillagersMaking(
            report: report, months: months, waiting: report.pages.waiting(messages),
            address: address, call: call, texts: texts)
    }

    /// What is never said, with the names that are known today.
    func neverSaid() async throws -> NeverSaid {
        let programmes = desk.programmes
        let labels = try await read { connection -> Set<String> in
            guard let installation = try InstallationRow.read(connection),
                let programme = programmes.pack(of: installation)
            else { return [] }
            return Set(try PostRows.list(on: connection).flatMap { programme.labels(of: $0) })
        }
        return try await desk.neverSaid(but: labels)
    }

    func note(
        _ key: String, titled title: String = "villagers.page", in language: Language,
        extra: String? = nil, back: String?, backWords: String = "villagers.back", status: Int
    ) -> Answer {
        let page = VillagersNote(
            language: language, title: texts.say(title, in: language),
            text: texts.say(key, in: language), extra: extra,
            back: back.map {
                TextLink(text: texts.say(backWords, in: language), href: $0)
            })
        do {
            return .page(
                html: try templates.render("villagers-note", page, in: language),
                status: status)
        } catch {
            log.error("a page could not be made", metadata: ["fault": "\(error)"])
            return .bytes(
                Array(page.text.utf8), type: "text/plain; charset=utf-8", status: status,
                cacheable: false)
        }
    }
}

extension Call {
    /// Chinese first, whatever the browser wishes: one address is one page for everybody.
    var outsideLanguage: Language {
        route == .villagersPageInEnglish || route == .ballotPageInEnglish || query["lang"] == "en"
            || form["lang"] == "en"
            ? .en : .zh
    }

    func villagersHref(_ code: String) -> String {
        "/v/\(code)" + (outsideLanguage == .en ? "/en" : "")
    }

    func saidHref(_ what: String, _ code: String) -> String {
        "/v/\(code)/said/\(what)" + (outsideLanguage == .en ? "?lang=en" : "")
    }
}
