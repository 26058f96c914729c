import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 组织措施 for whoever has a part in them, and 我的记录 for everybody.
extension Site {
    func personnel(_ call: Call) async throws -> Answer {
        let view = try await personnelList(call) { try FileKey.list(.action, on: $0) }
        let files = view.files.filter { $0.right != .own }
        let mayPropose = view.mayPropose
        // Nothing to do with any of it: then there is no such page.
        guard mayPropose || !files.isEmpty else { throw Stray.notFound }
        try await noteReading(of: files.map { ($0.key, $0.right) }, call)
        let isOffice = call.visitor.actor?.standing == .organisationOffice
        let words = view.words(call, texts)
        var sections = [
            proposed(view.proposals, words),
            section("open", files.filter { !$0.isOver && $0.action.stage != .inEffect }, words),
            section("effect", files.filter { !$0.isOver && $0.action.stage == .inEffect }, words),
        ]
        if isOffice {
            sections.append(section("archive", files.filter(\.isOver), words))
            sections.append(keptSection(words))
        }
        return try page(
            "personnel",
            PersonnelPage(
                shell: shell(call, title: words.say("personnel.title")),
                what: words.say("personnel.what"),
                newHref: mayPropose ? Route.newPersonnel.pattern : nil, partsHref: nil,
                appraisalsHref: try await handlesAppraisals(call)
                    ? Route.appraisals.pattern : nil,
                sections: sections), call)
    }

    /// Everything recorded about the reader, on what ground, until when.
    func record(_ call: Call) async throws -> Answer {
        let person = try call.fileReader().person
        let view = try await personnelList(call) { try FileKey.list(about: person, on: $0) }
        let words = view.words(call, texts)
        let own = view.files.filter { $0.right == .own }
        let isPart = try await personnelList(call) { try FileKey.list(.action, on: $0) }
            .files.contains { $0.right != .own }
        let readings = try await store.keys.read {
            try ReadingLog.list(about: person, limit: RecordReadings.most, on: $0)
        }
        return try page(
            "personnel",
            PersonnelPage(
                shell: shell(call, title: words.say("record.title")),
                what: words.say("record.what"), newHref: nil,
                partsHref: view.mayPropose || isPart ? Route.personnel.pattern : nil,
                appraisalsHref: try await handlesAppraisals(call)
                    ? Route.appraisals.pattern : nil,
                sections: [
                    PersonnelSection(
                        id: "steps", title: words.say("personnel.title"),
                        what: words.say("record.steps"), empty: words.say("record.no-steps"),
                        lines: own.map { line($0, words) })
                ] + (try await ownAppraisals(call)) + [
                    try await serviceSection(call), try await inViewSection(call),
                    RecordReadings(words: words).section(readings),
                ] + (try await ownTours(call))), call)
    }

    /// What the triggers of the programme propose, each with the clause that does.
    private func proposed(
        _ proposals: [PersonnelProposals.One], _ words: PersonnelWords
    ) -> PersonnelSection {
        PersonnelSection(
            id: "proposed", title: words.say("personnel.list-proposed"),
            what: words.say("personnel.proposed-what"),
            empty: words.say("personnel.none-proposed"),
            lines: proposals.map { one in
                PersonnelLine(
                    title: TextLink(
                        text:
                            "\(one.rung.label.text(in: words.call.language)) · \(words.post(one.post))",
                        href: "/personnel/new?rung=\(one.rung.key)&post=\(one.post)"
                            + "&trigger=\(one.trigger.key)"),
                    note: one.trigger.label.text(in: words.call.language),
                    day: "\(one.clause.file):\(one.clause.line)")
            })
    }

    /// What of it waits for the reader, for their week.
    func personnelWaiting(_ call: Call) async throws -> [WeekItem] {
        let reader = try call.fileReader()
        let view = try await personnelList(call) { try FileKey.list(.action, on: $0) }
        let words = view.words(call, texts)
        return view.files.filter { file in
            PersonnelForms(
                file: file, seats: view.seats,
                hand: .init(person: reader.person, actor: reader.actor),
                making: UpwardForms(call: call, texts: texts), words: words
            ).waits
        }.map { file in
            WeekItem(
                status: words.status(file),
                title: TextLink(
                    text: words.title(file), href: "/personnel/\(file.key.file)"),
                note: words.waitsFor(file))
        }
    }

    private func section(
        _ id: String, _ files: [PersonnelFile], _ words: PersonnelWords
    ) -> PersonnelSection {
        PersonnelSection(
            id: id, title: words.say("personnel.list-\(id)"),
            empty: words.say("personnel.none-\(id)"), lines: files.map { line($0, words) })
    }

    private func line(_ file: PersonnelFile, _ words: PersonnelWords) -> PersonnelLine {
        PersonnelLine(
            title: TextLink(text: words.title(file), href: "/personnel/\(file.key.file)"),
            status: words.status(file), note: file.isOver ? nil : words.waitsFor(file),
            day: words.lastDay(file).map(words.day) ?? "")
    }

    func personnelList(
        _ call: Call, _ keys: @escaping @Sendable (any SQLConnection) throws -> [FileKey]
    ) async throws -> PersonnelList {
        let reader = try call.fileReader()
        let asksRules = [.personnel, .newPersonnel, .proposePersonnel].contains(call.route)
        let found = try await store.keys.read(keys).filter { $0.kind == .action }
        let appraised =
            asksRules ? try await store.keys.read { try FileKey.list(.appraisal, on: $0) } : []
        let reading = try await appraisalReading(call)
        let (programmes, cache, today) = (desk.programmes, store.cache, call.today)
        let (installed, calendar) = (try await installedProgramme(), desk.calendar)
        return try await read { connection in
            let seats = try PersonnelSeats.read(installed, on: today, connection: connection)
            let files = try PersonnelFiles.read(
                found, for: reader, on: today, programmes: { programmes.pack($0, $1) },
                cache: cache, on: connection)
            return PersonnelList(
                files: files, seats: seats,
                proposals: try asksRules
                    ? reader.actor.map {
                        try PersonnelProposals.read(
                            seats, for: $0, files: files,
                            appraisals: try reading.appraisals(appraised, on: connection)
                                .map(\.file), on: today, calendar: calendar,
                            cache: cache, connection: connection)
                    } ?? [] : [],
                posts: try PostLabels.now(installed, cache: cache, on: connection),
                mayPropose: reader.actor.map { actor in
                    (installed.rules.ladder?.rungs ?? []).contains {
                        !seats.subjects(of: $0, for: actor).isEmpty
                    }
                } ?? false)
        }
    }
}

/// The steps somebody may know of.
struct PersonnelList: Sendable {
    let files: [PersonnelFile]
    let seats: PersonnelSeats
    let proposals: [PersonnelProposals.One]
    let posts: PostLabels
    let mayPropose: Bool

    func words(_ call: Call, _ texts: Texts) -> PersonnelWords {
        PersonnelWords(posts: posts, call: call, texts: texts)
    }
}
