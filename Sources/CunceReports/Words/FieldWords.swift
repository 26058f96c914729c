/// What the fields of forms and commands are called in the catalogues.
package enum FieldWords {
    /// Key of a field's words. A name we do not know, which only a request made by hand can
    /// bring, is called "this field" and never shown.
    package static func key(of field: String) -> String {
        let key = "field.\(field)"
        return keys.contains(key) ? key : "field.other"
    }

    /// Every field a person fills in.
    package static let keys: Set<String> = [
        "field.cases", "field.grounds", "field.into", "field.word",
        "field.about", "field.account", "field.again", "field.amount", "field.ask", "field.basis",
        "field.cause",
        "field.closes", "field.code", "field.contact", "field.current-password", "field.day",
        "field.designation", "field.dimension", "field.division", "field.due",
        "field.evidence", "field.fate", "field.file", "field.from", "field.kinds", "field.lead",
        "field.level",
        "field.measure", "field.name", "field.new-password", "field.note", "field.objective",
        "field.opens", "field.other", "field.owner", "field.pack", "field.parent",
        "field.participants", "field.password", "field.person", "field.person-name",
        "field.place", "field.post",
        "field.problem", "field.problems", "field.proof", "field.reason", "field.role",
        "field.round", "field.setup-code", "field.severity", "field.since", "field.slot",
        "field.targets", "field.task", "field.leads", "field.links", "field.on",
        "field.tasks", "field.to", "field.text", "field.title", "field.type",
        "field.until", "field.village", "field.voices", "field.week",
        "field.workstream",
        "field.budget", "field.entry", "field.happened", "field.label",
        "field.starts", "field.unblocker", "field.what",
        "field.days", "field.group", "field.help", "field.kind", "field.lies-with",
        "field.link-from", "field.member", "field.purpose", "field.supporter", "field.term",
        "field.voucher", "field.words", "field.topic", "field.result",
        "field.zh", "field.en", "field.before", "field.asked", "field.matter", "field.addressee",
        "field.giver", "field.wanted", "field.posts", "field.way", "field.verdict", "field.by",
        "field.examined", "field.found", "field.villages", "field.stage", "field.difference",
        "field.classes", "field.value", "field.fact", "field.period", "field.target",
        "field.vote-on", "field.body", "field.count", "field.entitled", "field.present",
        "field.votes", "field.term-from", "field.term-until", "field.learnt", "field.payer",
        "field.filling", "field.aim",
        "field.rung", "field.ground", "field.facts", "field.confirms", "field.decider",
        "field.checker", "field.reviewer", "field.answerBy", "field.how", "field.pages",
        "field.source", "field.recorder", "field.explanation", "field.pointedOut",
        "field.measures", "field.skills", "field.scheme",
        "field.town", "field.paper", "field.objectionDays",
        "field.assessor", "field.raters", "field.grade", "field.payer",
        "field.version", "field.rule", "field.item", "field.programme",
        "field.number", "field.who", "field.progress", "field.why", "field.newDay",
        "field.answer", "field.messages", "field.message", "field.names",
    ]
}
