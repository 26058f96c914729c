import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 考核与报酬 for whoever has a part in them: the office, whoever fixes schemes, assesses, rates,
/// reviews, decides or approves. For everybody else there is no such page.
extension Site {
    func appraisals(_ call: Call) async throws -> Answer {
        let view = try await appraisalsView(call) {
            try FileKey.list(.appraisal, on: $0) + FileKey.list(.pay, on: $0)
        }
        let appraisals = view.appraisals.filter { $0.right != .own }
        let pays = view.pays.filter { $0.right != .own }
        guard view.isOffice || view.mayFix || !appraisals.isEmpty || !pays.isEmpty else {
            throw Stray.notFound
        }
        try await noteReading(
            of: appraisals.map { ($0.key, $0.right) } + pays.map { ($0.key, $0.right) }, call)
        let words = view.words(call, texts)
        return try page(
            "appraisals",
            AppraisalsPage(
                shell: shell(call, title: words.say("appraisal.title")),
                what: words.say("appraisal.what"),
                links: view.isOffice
                    ? [
                        TextLink(
                            text: words.say("appraisal.new"), href: Route.newAppraisals.pattern),
                        TextLink(text: words.say("pay.new"), href: Route.newPay.pattern),
                    ] : [],
                sections: [
                    schemes(view, pays, words),
                    PersonnelSection(
                        id: "open", title: words.say("appraisal.list-open"),
                        empty: words.say("appraisal.none-open"),
                        lines: appraisals.filter { !$0.file.stage.isOver }.map { words.line($0) }),
                    PersonnelSection(
                        id: "decided", title: words.say("appraisal.list-decided"),
                        empty: words.say(
                            view.isOffice
                                ? "appraisal.none-decided" : "appraisal.none-decided-part"),
                        lines: appraisals.filter { $0.file.stage.isOver }.map { words.line($0) }),
                    PersonnelSection(
                        id: "pay", title: words.say("appraisal.list-pay"),
                        empty: words.say("appraisal.none-pay"),
                        lines: pays.map { words.line($0) }),
                ], forms: view.mayFix ? [fixForm(view, call, words)] : []), call)
    }

    /// What is fixed, for which period, when; sheets of approved pay lead to their file.
    private func schemes(
        _ view: AppraisalsView, _ pays: [ReadPay], _ words: AppraisalWords
    ) -> PersonnelSection {
        let seen = view.schemes.current.filter { fixed in
            view.town == nil || fixed.key.town == view.town
        }
        return PersonnelSection(
            id: "schemes", title: words.say("appraisal.schemes"),
            what: words.say("appraisal.schemes-what"),
            empty: words.say("appraisal.no-schemes"),
            lines: seen.map { fixed in
                let hasSheet = pays.contains {
                    $0.drawn.fixedBy == fixed.at.entry && $0.file.stage == .approved
                }
                return PersonnelLine(
                    title: TextLink(
                        text: words.title(fixed, desk.programmes),
                        href: hasSheet ? "/pay/sheets/\(fixed.at.entry)" : nil),
                    status: nil,
                    note: hasSheet
                        ? [fixed.paper, words.say("pay.sheet")].filter { !$0.isEmpty }
                            .joined(separator: " · ")
                        : fixed.paper.isEmpty ? nil : fixed.paper,
                    day: words.say(
                        fixed.at.isLate ? "appraisal.fixed-late" : "appraisal.fixed-by",
                        ["post": words.post(fixed.at.post), "day": words.day(fixed.at.on)]))
            })
    }

    private func fixForm(
        _ view: AppraisalsView, _ call: Call, _ words: AppraisalWords
    ) -> UpwardForm {
        let rules = view.installed.rules
        let schemes: [(value: String, label: String)] =
            rules.appraisals.filter { !$0.roles.isEmpty }.map {
                ("appraisal \($0.key)", words.label($0.label))
            } + rules.pay.map { ("pay \($0.key)", words.label($0.label)) }
        let next = "\(call.today.year + 1)"
        return UpwardForms(call: call, texts: texts).form(
            Route.fixScheme.pattern, "appraisal.fix", hint: "appraisal.fix-hint",
            [
                .select(
                    "scheme", "field.scheme",
                    [(value: "", label: words.say("common.choose"))] + schemes),
                .line("period", "appraisal.period", next),
                .line("objectionDays", "appraisal.objection-days", "10"),
                .day("day", "appraisal.fixed-on", "\(call.today)"),
                .line("paper", "appraisal.paper", required: false),
            ])
    }

    func fixScheme(_ call: Call) async throws -> Answer {
        let town = DivisionPath(try call.actor().path).ids.last ?? DivisionID(0)
        return try await act(
            call, on: { try $0.day("day") },
            { _ in
                let parts = call.form["scheme"].split(separator: " ").map(String.init)
                guard parts.count == 2, let kind = FixedSchemes.Kind(rawValue: parts[0]) else {
                    throw FieldComplaint(field: "scheme", key: "refusal.form.choose")
                }
                guard let period = try call.optionalPeriod("period") else {
                    throw FieldComplaint(field: "period", key: "refusal.form.period")
                }
                guard let days = Int(call.form["objectionDays"].trimmingSpace()) else {
                    throw FieldComplaint(field: "objectionDays", key: "refusal.form.number")
                }
                return .scheme(
                    .fix(
                        .init(
                            kind: kind, scheme: parts[1], town: town, period: period,
                            objectionDays: days, paper: call.form["paper"])))
            }, done: (path: Route.appraisals.pattern, key: "done.scheme-fixed"),
            again: { try await appraisals($0) })
    }

    /// Whether the page of appraisals is there for the reader.
    func handlesAppraisals(_ call: Call) async throws -> Bool {
        let view = try await appraisalsView(call) {
            try FileKey.list(.appraisal, on: $0) + FileKey.list(.pay, on: $0)
        }
        return view.isOffice || view.mayFix || view.appraisals.contains { $0.right != .own }
            || view.pays.contains { $0.right != .own }
    }

    /// The reader's own targets, results and pay, for the page of their record.
    func ownAppraisals(_ call: Call) async throws -> [PersonnelSection] {
        let person = try call.fileReader().person
        let view = try await appraisalsView(call) {
            try FileKey.list(about: person, on: $0)
        }
        let words = view.words(call, texts)
        return [
            PersonnelSection(
                id: "appraisals", title: words.say("record.appraisals"),
                what: words.say("record.appraisals-what"),
                empty: words.say("record.no-appraisals"),
                lines: view.appraisals.filter { $0.right == .own }.map { words.line($0) }),
            PersonnelSection(
                id: "pay", title: words.say("record.pay"), what: words.say("record.pay-what"),
                empty: words.say("record.no-pay"),
                lines: view.pays.filter { $0.right == .own }.map { words.line($0) }),
        ]
    }
}

extension AppraisalWords {
    /// 村干部年度绩效考核 · 2026年
    func title(_ fixed: FixedSchemes.Fixed, _ programmes: Programmes) -> String {
        guard let programme = programmes.pack(fixed.pack, fixed.packVersion) else {
            return "\(fixed.key.scheme) · \(fixed.key.period)"
        }
        let name: Label? =
            switch fixed.key.kind {
            case .appraisal: programme.rules.appraisal(AppraisalKey(fixed.key.scheme))?.label
            case .pay: programme.rules.pay.first { $0.key.text == fixed.key.scheme }?.label
            }
        return
            "\(name.map(label) ?? fixed.key.scheme) · \(period(fixed.key.period, programme))"
    }
}
