import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Makes the list of tables.
struct TablesMaking {
    let place: TablePlace
    let actor: Actor
    let language: Language
    let texts: Texts

    func page(_ shell: ShellModel, _ latest: [HandedInTable]) -> TablesPage {
        let tables = TableForms.all.compactMap(line)
        return TablesPage(
            shell: shell, roundTitle: place.round?.title,
            otherRounds: place.rounds.filter { $0.id != place.round?.id }.map {
                TextLink(text: $0.title, href: "/tables?round=\($0.id)")
            }, tables: tables,
            formsHref: Access.mayAnywhere(actor, do: .keepForms) ? "/forms" : nil,
            isOrdered: tables.filter { $0.importHref != nil }.count > 1,
            handedIn: latest.map { table in
                HandedInLine(
                    fileName: Shortened.text(table.name, to: 60),
                    table: TableForms.form(table.table).title.text(in: language),
                    day: Days.short(table.at.day, in: language),
                    href: "/tables/\(table.table.rawValue)/import/\(table.id)")
            })
    }

    private func line(_ form: TableForm) -> TableLine? {
        let reads = form.key.mayBeRead(by: actor)
        let hands = form.key.mayBeHandedIn(by: actor)
        guard reads || hands, !form.key.isOfRound || place.round != nil else { return nil }
        let query = place.round.map { "?round=\($0.id)" } ?? ""
        let address = "/tables/\(form.key.rawValue)"
        return TableLine(
            name: form.title.text(in: language),
            holds: texts.say("tables.holds-\(form.key.rawValue)", in: language),
            xlsxHref: reads ? "\(address).xlsx\(query)" : nil,
            csvHref: reads ? "\(address).csv\(query)" : nil,
            importHref: hands ? "\(address)/import\(query)" : nil)
    }
}
