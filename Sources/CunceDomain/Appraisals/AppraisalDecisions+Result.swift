/// From the hand-in to the grade.
extension AppraisalFile {
    func handIn(
        by hand: PersonnelAction.Hand, _ opened: AppraisalEvent.Opened,
        in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        try waits(for: [.open])
        try sits(hand, on: opened.assessor, in: around)
        try part(.assessor, hand.person, among: [.subject])
        guard around.day > opened.period.last else {
            throw .periodRuns(until: opened.period.last)
        }
        if let day = around.left(opened.person, opened.post), day < opened.period.last {
            throw .left(on: day)
        }
        guard !targets.isEmpty else { throw .targetsMissing }
        guard let sheet = sheet(in: around) else { throw .unknown }
        let open = sheet.lines.filter { !$0.isKnown }
        guard open.isEmpty else { throw .linesOpen(open.map(\.label)) }
        let unproven = sheet.lines.filter { !$0.isProven }
        guard unproven.isEmpty else { throw .linesUnproven(unproven.map(\.label)) }
        return [.handedIn(.init(score: sheet.score?.exactText, grade: sheet.grade))]
    }

    func answer(
        _ words: String, _ isObjection: Bool, _ how: PersonnelActionEvent.Way,
        by hand: PersonnelAction.Hand, _ opened: AppraisalEvent.Opened,
        in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        let isOwn = hand.person == opened.person
        if isObjection, stage == .reviewed || stage == .objected, !(isOwn && hearsOwnObjection) {
            throw .alreadyObjected
        }
        try waits(for: isObjection ? [.notified, .objected] : [.notified, .objected, .reviewed])
        try speaks(hand, how, opened)
        if let told = notice?.at.on, around.day < told { throw .beforeNotice(on: told) }
        if isObjection, let until = notice?.value.objectBy, around.day > until {
            throw .objectionTooLate(until: until, days: opened.objectionDays)
        }
        return [
            .answered(
                .init(words: try account("words", words), isObjection: isObjection, how: how))
        ]
    }

    func decide(
        _ grade: GradeKey, _ reason: String, by hand: PersonnelAction.Hand,
        _ opened: AppraisalEvent.Opened, in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        try waits(for: [.notified, .reviewed])
        try sits(hand, on: opened.decider, in: around)
        try part(.decider, hand.person, among: [.subject, .assessor, .reviewer])
        // Whoever said what they think has nothing left to object to; silence has to last.
        if stage == .notified, view == nil, let until = notice?.value.objectBy,
            around.day <= until
        {
            throw .objectionStillOpen(until: until)
        }
        let scheme = around.programme.rules.appraisal(opened.scheme)
        guard scheme?.grades.contains(where: { $0.key == grade }) ?? false else {
            throw .unknownGrade(grade)
        }
        let why = try note("reason", reason, required: false)
        if handedIn?.value.grade != grade, why.isEmpty {
            throw .otherGradeNeedsReason(handedIn?.value.grade)
        }
        return [.decided(.init(grade: grade, reason: why))]
    }

    func waits(for stages: [Stage]) throws(AppraisalRefusal) {
        guard stages.contains(stage) else { throw .notNow(stage) }
    }

    func sits(
        _ hand: PersonnelAction.Hand, on post: PostID, in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) {
        do { try around.seats.sits(hand, on: post) } catch { throw .part(error) }
    }

    /// Here only the person speaks; on paper, somebody writes down that it came.
    func speaks(
        _ hand: PersonnelAction.Hand, _ how: PersonnelActionEvent.Way,
        _ opened: AppraisalEvent.Opened
    ) throws(AppraisalRefusal) {
        guard hand.person == opened.person || how != .here else { throw .onlySelf }
    }

    func notSubject(
        _ hand: PersonnelAction.Hand, _ opened: AppraisalEvent.Opened
    ) throws(AppraisalRefusal) {
        guard hand.actor != nil else { throw .part(.otherPost) }
        try part(.assessor, hand.person, among: [.subject])
    }

    /// Whoever takes a part is none of those who had these.
    func part(
        _ part: PersonnelPart, _ person: PersonID, among others: [PersonnelPart]
    ) throws(AppraisalRefusal) {
        var had: [(PersonID?, PersonnelPart)] = []
        for other in others {
            switch other {
            case .subject: had.append((opening?.value.person, .subject))
            case .assessor: had.append((handedIn?.at.by, .assessor))
            case .rater: had += facts.filter(\.isRating).map { ($0.at.by, .rater) }
            case .reviewer: had += reviews.map { ($0.at.by, .reviewer) }
            case .proposer, .checker, .decider, .drawer, .approver: continue
            }
        }
        do { try differs(person, part, from: had) } catch { throw .part(error) }
    }

    func note(
        _ field: String, _ typed: String, required: Bool = true
    ) throws(AppraisalRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.note, required: required)
        } catch { throw .field(error) }
    }

    func account(_ field: String, _ typed: String) throws(AppraisalRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.account)
        } catch { throw .field(error) }
    }
}
