package import CunceDomain

extension PersonnelActionRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .unknown: Notice(.notFound, "refusal.not-found")
        case .unknownRung(let rung):
            Notice(
                .unprocessable, "refusal.personnel.unknown-rung", ["rung": rung.text],
                field: "rung")
        case .unknownPost:
            Notice(.unprocessable, "refusal.personnel.unknown-post", field: "post")
        case .heldByAnother:
            Notice(.conflict, "refusal.personnel.held-by-another", field: "post")
        case .notForSuch(let subject):
            Notice(
                .unprocessable, "refusal.personnel.not-for-such",
                words: ["kind": subject.wordsKey], field: "rung")
        case .electedIsNotAdjusted(let subject):
            Notice(
                .unprocessable, "refusal.personnel.elected-not-adjusted",
                words: ["kind": subject.wordsKey], field: "rung")
        case .recallIsVillagers:
            Notice(.unprocessable, "refusal.personnel.recall-is-villagers", field: "rung")
        case .helpsFreely: Notice(.unprocessable, "refusal.personnel.helps-freely", field: "rung")
        case .forPartyMembers:
            Notice(.unprocessable, "refusal.personnel.for-party-members", field: "rung")
        case .groundMissing:
            Notice(.unprocessable, "refusal.personnel.ground-missing", field: "ground")
        case .groundNotOfRung:
            Notice(.unprocessable, "refusal.personnel.ground-not-of-rung", field: "ground")
        case .triggerNotOfRung:
            Notice(.unprocessable, "refusal.personnel.trigger-not-of-rung", field: "rung")
        case .evidenceMissing(let asked):
            if let first = asked.first {
                Notice(
                    .unprocessable, "refusal.personnel.evidence-asked",
                    labels: ["asked": first], field: "evidence")
            } else {
                Notice(.unprocessable, "refusal.personnel.evidence-missing", field: "evidence")
            }
        case .notConfirmed:
            Notice(.unprocessable, "refusal.personnel.not-confirmed", field: "confirms")
        case .factsNotConfirmed:
            Notice(.conflict, "refusal.personnel.facts-not-confirmed")
        case .beforeDecision(let day):
            Notice(
                .unprocessable, "refusal.personnel.before-decision", ["day": "\(day)"],
                field: "day")
        case .effectIsOver(let day):
            Notice(
                .unprocessable, "refusal.personnel.effect-is-over", ["day": "\(day)"],
                field: "day")
        case .deciderMissing:
            Notice(.unprocessable, "refusal.personnel.decider-missing", field: "decider")
        case .deciderNotOfRung:
            Notice(.unprocessable, "refusal.personnel.decider-not-of-rung", field: "decider")
        case .deciderWithoutAuthority:
            Notice(.unprocessable, "refusal.personnel.decider-without-authority", field: "decider")
        case .checkerMissing:
            Notice(.unprocessable, "refusal.personnel.checker-missing", field: "checker")
        case .samePerson(let one, let other):
            Notice(
                .forbidden, "refusal.personnel.same-person",
                words: ["one": one.wordsKey, "other": other.wordsKey], field: one.field)
        case .notNow(let stage):
            Notice(
                .conflict, "refusal.personnel.not-now", words: ["stage": stage.wordsKey])
        case .otherPost: Notice(.forbidden, "refusal.personnel.other-post")
        case .onLeave(let until):
            Notice(.forbidden, "refusal.personnel.on-leave", ["day": "\(until)"])
        case .onlySelf: Notice(.forbidden, "refusal.personnel.only-self", field: "how")
        case .statementStillOpen(let until):
            Notice(.conflict, "refusal.personnel.statement-open", ["day": "\(until)"])
        case .tooSoon(let days):
            Notice(
                .unprocessable, "refusal.personnel.too-soon", ["days": "\(days)"],
                field: "answerBy")
        case .effectNotStated:
            Notice(.unprocessable, "refusal.personnel.effect-not-stated", field: "until")
        case .effectEndsBefore(let day):
            Notice(
                .unprocessable, "refusal.personnel.effect-ends-before", ["day": "\(day)"],
                field: "until")
        case .stillHeld: Notice(.conflict, "refusal.personnel.still-held")
        case .alreadyObjected: Notice(.conflict, "refusal.personnel.already-objected")
        case .nothingToObject: Notice(.conflict, "refusal.personnel.nothing-to-object")
        case .nothingToReview: Notice(.conflict, "refusal.personnel.nothing-to-review")
        case .tooManyPages(let most):
            Notice(
                .unprocessable, "refusal.personnel.too-many-pages", ["most": "\(most)"],
                field: "pages")
        }
    }
}

extension RungSubject {
    /// Key of what people call posts of this kind.
    package var wordsKey: String {
        switch self {
        case .unit: "personnel.kind-unit"
        case .party: "personnel.kind-party"
        case .committee: "personnel.kind-committee"
        case .supervision: "personnel.kind-supervision"
        case .collective: "personnel.kind-collective"
        case .employed: "personnel.kind-employed"
        case .department: "personnel.kind-department"
        case .supporter: "personnel.kind-supporter"
        }
    }
}

extension PersonnelPart {
    package var wordsKey: String {
        switch self {
        case .subject: "personnel.part-subject"
        case .proposer: "personnel.part-proposer"
        case .checker: "personnel.part-checker"
        case .decider: "personnel.part-decider"
        case .reviewer: "personnel.part-reviewer"
        case .assessor: "personnel.part-assessor"
        case .rater: "personnel.part-rater"
        case .drawer: "personnel.part-drawer"
        case .approver: "personnel.part-approver"
        }
    }

    /// The field that chooses whoever has the part.
    var field: String? {
        switch self {
        case .checker: "checker"
        case .decider: "decider"
        case .reviewer: "reviewer"
        case .assessor: "assessor"
        case .rater: "raters"
        case .subject, .proposer, .drawer, .approver: nil
        }
    }
}

extension PersonnelAction.Stage {
    package var wordsKey: String {
        switch self {
        case .proposed: "personnel.stage-proposed"
        case .notified: "personnel.stage-notified"
        case .stated: "personnel.stage-stated"
        case .checked: "personnel.stage-checked"
        case .decided: "personnel.stage-decided"
        case .inEffect: "personnel.stage-in-effect"
        case .ended: "personnel.stage-ended"
        case .notTaken: "personnel.stage-not-taken"
        case .withdrawn: "personnel.stage-withdrawn"
        case .lapsed: "personnel.stage-lapsed"
        case .revoked: "personnel.stage-revoked"
        }
    }
}
