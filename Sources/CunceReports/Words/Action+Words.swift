package import CunceDomain

extension Action {
    /// Key of the words that stand after "this post may not": a verb and what it acts on.
    package var wordsKey: String {
        switch self {
        case .see: "action.see"
        case .importDivisions: "action.import-divisions"
        case .openRound: "action.open-round"
        case .closeRound: "action.close-round"
        case .screen: "action.screen"
        case .nameCandidate: "action.name-candidate"
        case .listVillage: "action.list-village"
        case .diagnose: "action.diagnose"
        case .plan: "action.plan"
        case .approvePlan: "action.approve-plan"
        case .addTask: "action.add-task"
        case .workTask: "action.work-task"
        case .verifyTask: "action.verify-task"
        case .link: "action.link"
        case .keepTemplates: "action.keep-templates"
        case .keepFiles: "action.keep-files"
        case .pairSupport: "action.pair-support"
        case .managePromises: "action.manage-promises"
        case .reportPromise: "action.report-promise"
        case .confirmPromise: "action.confirm-promise"
        case .visit: "action.visit"
        case .attach: "action.attach"
        case .seeTeam: "action.see-team"
        case .recordElection: "action.record-election"
        case .keepTours: "action.keep-tours"
        case .runHuddle: "action.run-huddle"
        case .signBrief: "action.sign-brief"
        case .sendUp: "action.send-up"
        case .recordPaper: "action.record-paper"
        case .instruct: "action.instruct"
        case .closeWeek: "action.close-week"
        case .excuse: "action.excuse"
        case .keepCalendar: "action.keep-calendar"
        case .recordFacts: "action.record-facts"
        case .closeFacts: "action.close-facts"
        case .correct: "action.correct"
        case .manageRoster: "action.manage-roster"
        case .manageAccounts: "action.manage-accounts"
        case .keepForms: "action.keep-forms"
        case .adoptProgramme: "action.adopt-programme"
        }
    }
}
