extension PayFile {
    /// Decides one command.
    ///
    /// - Source: requirement S21; regulations, section 3: less pay has two lawful roots, a scheme
    ///   decided beforehand or a recorded sanction (Political Sanctions Law, art. 22).
    package func decide(
        _ command: PayCommand, by hand: PersonnelAction.Hand, in around: PaySurroundings
    ) throws(PayRefusal) -> [PayEvent] {
        switch command {
        case .draw(let draft): return try draw(draft, by: hand, in: around)
        case .giveBack(let words):
            guard let drawn, stage != .returned else { throw .notNow(stage) }
            try sits(hand, on: drawn.value.approver, in: around)
            return [.givenBack(.init(words: try text("words", words)))]
        case .approve:
            guard let drawn else { throw .unknown }
            guard stage == .drawn else { throw .notNow(stage) }
            try sits(hand, on: drawn.value.approver, in: around)
            do {
                try differs(
                    hand.person, .approver,
                    from: [(drawn.value.person, .subject), (drawn.at.by, .drawer)])
            } catch { throw .part(error) }
            return [.approved(.init(total: drawn.value.total))]
        }
    }

    private func draw(
        _ draft: PayCommand.DrawDraft, by hand: PersonnelAction.Hand,
        in pay: PaySurroundings
    ) throws(PayRefusal) -> [PayEvent] {
        guard drafts.isEmpty || stage != .approved else { throw .notNow(stage) }
        let around = pay.around
        guard let fixed = around.fixed,
            let scheme = around.programme.rules.pay.first(where: { $0.key == draft.scheme })
        else { throw .noRoot }
        if let day = scheme.fixedOn, day > draft.period.first { throw .fixedTooLate(day) }
        guard around.day > draft.period.last else { throw .periodRuns(until: draft.period.last) }
        guard let seat = around.seats.seat(draft.post) else { throw .unknownPost }
        guard scheme.roles.contains(seat.role) else { throw .notForRole }
        guard around.isInTown else { throw .otherTown }
        guard pay.holder == draft.person else { throw .notHeld(on: draft.period.last) }
        let approver = try approver(draft, over: seat, by: hand, in: around)
        let facts = try facts(draft, scheme, in: around)
        var book = pay.book
        for fact in facts { book.tell(fact, in: around.programme.rules) }
        let grades = try grades(draft, scheme, seat.role, book, in: around.programme.rules)
        let evaluation = Evaluation(
            around.programme, book, on: draft.period.last.adding(days: 1))
        guard let found = evaluation.pay(scheme, in: draft.period, for: draft.post.subject)
        else { throw .unknownPost }
        let lines = try lines(found, scheme, draft, pay)
        let total = lines.reduce(0) { $0 + $1.fen }
        guard total >= 0 else { throw .belowNought(total) }
        let event = PayEvent.Drawn(
            person: draft.person, post: draft.post, role: seat.role, scheme: draft.scheme,
            period: draft.period, town: draft.town, pack: fixed.pack,
            packVersion: fixed.packVersion, fixedBy: fixed.at.entry, approver: approver,
            grades: grades, facts: facts, lines: lines, total: total)
        return drawn?.value == event && stage == .drawn ? [] : [.drawn(event)]
    }

    /// Whoever approves leads above the post, and is neither the one paid nor whoever draws up.
    private func approver(
        _ draft: PayCommand.DrawDraft, over seat: PersonnelAction.Surroundings.Seat,
        by hand: PersonnelAction.Hand, in around: AppraisalSurroundings
    ) throws(PayRefusal) -> PostID {
        guard let post = draft.approver, let approver = around.seats.seat(post),
            [.secretary, .countyLeader, .countyOffice].contains(approver.standing),
            !approver.path.isEmpty, seat.path.hasPrefix(approver.path)
        else { throw .approverMissing }
        do {
            try differs(hand.person, .drawer, from: [(draft.person, .subject)])
            if let sitter = approver.sitter {
                try differs(
                    sitter, .approver,
                    from: [(draft.person, .subject), (hand.person, .drawer)])
            }
        } catch { throw .part(error) }
        return post
    }

    private func facts(
        _ draft: PayCommand.DrawDraft, _ scheme: PayScheme, in around: AppraisalSurroundings
    ) throws(PayRefusal) -> [PayEvent.Fact] {
        let rules = around.programme.rules
        let asked = scheme.facts(in: rules)
        var facts: [PayEvent.Fact] = []
        for fact in draft.facts where !fact.value.trimmingSpace().isEmpty {
            guard let kind = rules.fact(fact.fact), asked.contains(fact.fact), !kind.isActivity
            else { throw .factNotOfScheme(fact.fact) }
            guard let value = kind.value(typed: fact.value) else { throw .valueNotRead(kind) }
            guard kind.allows(value) else { throw .shareOutOfRange(kind) }
            guard let owner = around.owner(of: kind, post: draft.post) else {
                throw .unknownPlace(kind)
            }
            let evidence = try text("evidence", fact.evidence, required: false)
            guard !evidence.isEmpty else { throw .evidenceMissing(kind) }
            facts.append(
                .init(
                    fact: fact.fact, subject: owner.text,
                    period: fact.period
                        ?? scheme.asked(in: rules, for: draft.period)
                        .first { $0.fact == fact.fact }?.period, value: value,
                    evidence: evidence))
        }
        return facts
    }

    /// The decided grades it is worked out with; a scheme that pays by an appraisal waits for it.
    private func grades(
        _ draft: PayCommand.DrawDraft, _ scheme: PayScheme, _ role: RoleKey, _ book: FactBook,
        in rules: Rules
    ) throws(PayRefusal) -> [PayEvent.Grade] {
        var grades: [PayEvent.Grade] = []
        for (appraisal, period) in scheme.awaited(of: role, in: rules, for: draft.period) {
            guard let decided = book.decided[draft.post.subject]?[appraisal.key]?[period] else {
                throw .notDecided(appraisal.label)
            }
            grades.append(
                .init(
                    appraisal: appraisal.key, period: period, grade: decided.grade,
                    score: decided.score?.exactText))
        }
        return grades
    }

    private func lines(
        _ found: Pays.OfPost, _ scheme: PayScheme, _ draft: PayCommand.DrawDraft,
        _ pay: PaySurroundings
    ) throws(PayRefusal) -> [PayEvent.Line] {
        let pairs = Array(zip(scheme.lines, found.lines))
        let missing = pairs.flatMap { _, line -> [FactKey] in
            if case .open(let facts) = line.outcome { facts.map(\.fact) } else { [] }
        }
        guard missing.isEmpty else {
            let rules = pay.around.programme.rules
            throw .factsMissing(Set(missing).sorted().compactMap { rules.fact($0)?.label })
        }
        let silent = pairs.filter { _, line in
            if case .open = line.outcome { return true }
            if case .notStated = line.outcome { return true }
            return false
        }
        guard silent.isEmpty else { throw .notStated(silent.map(\.0.label)) }
        let rootless = pairs.filter { $0.0.root == nil }
        guard rootless.isEmpty else { throw .rootsMissing(rootless.map(\.0.label)) }
        var lines: [PayEvent.Line] = []
        var unpaid: [Label] = []
        for (rule, line) in pairs {
            guard let root = rule.root else { continue }
            var fen = 0
            if case .fen(let amount) = line.outcome { fen = amount }
            let applies = line.outcome != .none
            let named = draft.payers.first { $0.line == rule.key }?.name ?? ""
            let typed = try text("payer", named, required: false)
            let payer = rule.payer?.zh ?? typed
            if applies, payer.isEmpty { unpaid.append(rule.label) }
            lines.append(
                .init(
                    line: rule.key, fen: fen, applies: applies, payer: payer, root: root,
                    sanction: root == .sanction && applies
                        ? pay.sanctions.first {
                            $0.rung == rule.sanction && rule.rests(on: $0.day, in: draft.period)
                        }?.file : nil,
                    figures: line.figures.map { .init(name: $0.name, value: $0.value.exactText) },
                    bound: line.bound, unshared: line.isUnshared ? true : nil))
        }
        guard unpaid.isEmpty else { throw .payersMissing(unpaid) }
        return lines
    }

    private func sits(
        _ hand: PersonnelAction.Hand, on post: PostID, in pay: PaySurroundings
    ) throws(PayRefusal) {
        do { try pay.around.seats.sits(hand, on: post) } catch { throw .part(error) }
    }

    private func text(
        _ field: String, _ typed: String, required: Bool = true
    ) throws(PayRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.note, required: required)
        } catch { throw .field(error) }
    }
}
