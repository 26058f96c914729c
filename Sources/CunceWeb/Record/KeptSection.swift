/// The way to what else the organisation office keeps about persons.
extension Site {
    func keptSection(_ words: PersonnelWords) -> PersonnelSection {
        let pages: [(route: Route, title: String, what: String)] = [
            (.inView, words.say("in-view.title"), words.say("in-view.what")),
            (.service, words.say("service.title"), words.say("service.what")),
            (.forgetting, words.say("forgetting.title"), words.say("forgetting.leads-to")),
        ]
        return PersonnelSection(
            id: "kept", title: words.say("record.kept"), empty: "",
            lines: pages.map {
                PersonnelLine(title: TextLink(text: $0.title, href: $0.route.pattern), day: $0.what)
            })
    }
}
