import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Tables to take away and to hand in 表格.
extension Site {
    func tables(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let place = try await tablePlace(call, call.query["round"])
        let latest = try await store.keys.read {
            try HandedInTables.latest(of: actor.person, limit: 10, on: $0)
        }
        let title = texts.say("tables.title", in: call.language)
        let making = TablesMaking(
            place: place, actor: actor, language: call.language, texts: texts)
        return try page(
            "tables",
            making.page(
                shell(call, title: title, place: place.name, current: .tables), latest), call)
    }

    /// `tasks.xlsx`, `posts.csv`; with `template` an empty table to be filled in.
    func tableFile(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let parts = (call.parameters["table"] ?? "").split(separator: ".")
        guard parts.count == 2, let key = TableKey(rawValue: String(parts[0])),
            let format = TableFormat(rawValue: String(parts[1]))
        else { throw Stray.notFound }
        guard key.mayBeRead(by: actor) || key.mayBeHandedIn(by: actor) else {
            throw Stray.notAllowed(.see)
        }
        let place = MadeFile.newPlace(format.rawValue)
        let title = TableForms.form(key).title.text(in: call.language)
        if call.query.has("template") {
            try TableExport.template(key, in: call.language, as: format, to: place)
            let name = texts.say("tables.template-name", in: call.language, ["table": title])
            return .download(
                try MadeFile(place, name: "\(name).\(format.rawValue)", type: format.type))
        }
        guard key.mayBeRead(by: actor) else { throw Stray.notAllowed(.see) }
        let from = try await tablePlace(call, call.query["round"])
        let village = call.query["village"]
        let period = Period(call.query["period"])
        guard period != nil || !call.query.has("period") else { throw Stray.notFound }
        let (today, language, cache) = (call.today, call.language, store.cache)
        try await read { connection in
            let one = try village.isEmpty ? nil : DivisionByCode.find(village, on: connection)
            guard village.isEmpty || one != nil else { throw Stray.notFound }
            let rows = TableRows(
                key, round: from.round, programme: from.programme(of: key), reader: actor,
                language: language, today: today, village: one?.id, period: period)
            try TableExport.write(rows, as: format, to: place, cache, on: connection)
        }
        let told = period.map { "\($0)" } ?? "\(today)"
        let name = "\(from.name)-\(title)-\(told).\(format.rawValue)"
        return .download(try MadeFile(place, name: name, type: format.type))
    }

    func tablePlace(_ call: Call, _ round: String) async throws -> TablePlace {
        let actor = try call.actor()
        let (today, programmes) = (call.today, desk.programmes)
        return try await read {
            try TablePlace.read(round, for: actor, today: today, programmes, on: $0)
        }
    }
}
