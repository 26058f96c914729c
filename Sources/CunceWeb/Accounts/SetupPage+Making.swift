import CunceDesk
import CunceDomain
import CunceReports

extension Site {
    func setupPage(_ call: Call) throws -> Answer {
        let say = { (key: String) in texts.say(key, in: call.language) }
        let packs = desk.programmes.all.map(\.key.text).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        .compactMap { desk.programmes.pack($0) }
        .sorted { Programmes.isShipped($0) && !Programmes.isShipped($1) }
        return try page(
            "setup",
            SetupPage(
                shell: shell(call, title: say("setup.title")), form: call.formModel("/setup"),
                code: call.field("setup-code"), divisionName: call.field("name"),
                divisionCode: call.field("code"),
                divisionLevel: call.select(
                    "level",
                    [("4", say("setup.level-town")), ("3", say("setup.level-county"))],
                    initial: "4"),
                account: call.field("account", "admin"), password: call.secret("new-password"),
                again: call.secret("again"),
                programme: call.select(
                    "pack",
                    packs.map { pack in
                        (pack.key.text, named(pack, call))
                    }, initial: packs.first?.key.text ?? "")), call)
    }

    /// Its title and version, and how much somebody has to answer for before a round is opened.
    private func named(_ pack: Programme, _ call: Call) -> String {
        let name = "\(pack.title.text(in: call.language)) \(pack.version)"
        let count = pack.warningIDs.count
        return count == 0
            ? name
            : texts.say("setup.warned", in: call.language, ["pack": name, "count": "\(count)"])
    }
}
