package import CunceDomain

/// Who may come to a route at all. What they may do *there* is asked again for the place, by the
/// page and by the desk.
package enum RouteAccess: Equatable, Sendable {
    /// Anybody.
    case open
    /// Anybody who is signed in and holds a post, and whose post may do this somewhere.
    case may(Action)
    /// Anybody who is signed in.
    case signedIn
}

extension Route {
    package var access: RouteAccess {
        switch self {
        case .health, .asset, .home, .language, .signInForm, .signIn, .signInToDemo, .setupForm,
            .setup, .byLink, .reportByLink, .calendarFeed, .villagersPage,
            .villagersPageInEnglish, .answerVillagersQuestion, .writeToTown, .villagersSaid,
            .ballotPage, .ballotPageInEnglish, .answerBallot, .confirmBallot, .ballotThanks:
            .open
        case .signOut, .passwordForm, .password: .signedIn
        // What a post may read and hand in differs from table to table (TableKey+Access).
        case .tables, .tableFile, .tableForm, .handInTable, .tablePreview, .importTable:
            .signedIn
        case .chooseSeat, .programmes, .programme: .signedIn
        // What concerns a person is asked for each file; for everybody else it is not there.
        case .record, .personnel, .newPersonnel, .proposePersonnel, .personnelAction,
            .personnelPaper, .stepPersonnel, .appraisals, .newAppraisals, .openAppraisals,
            .appraisal,
            .stepAppraisal, .newPay, .drawPay, .paySheet, .pay, .stepPay,
            .inView, .keepInView, .onePersonInView, .stepInView,
            .forgetting, .forget, .service, .beginService, .serviceFile, .stepService:
            .signedIn
        case .fixScheme: .may(.fixScheme)
        case .villagersPages, .villagersPosters, .turnVillagersPages, .villagersOffice,
            .moveVillagersPage:
            .may(.releaseToVillagers)
        case .accounts, .openAccount, .giveSlips, .closeAccount, .reopenAccount:
            .may(.manageAccounts)
        case .openPost: .may(.manageRoster)
        case .checkUp: .may(.checkUp)
        case .forms, .registerForm, .form, .mapForm, .replaceForm, .retireForm, .filledForm,
            .formOriginal, .formCells:
            .may(.keepForms)
        case .board, .thrusts, .insight, .villages, .village, .task, .links, .plan, .planVersions,
            .planPaper, .problemForm, .problem, .projects, .project, .huddle, .briefs, .brief,
            .huddleStand, .huddleSheet, .huddlePapers, .huddlePapersFile, .fieldSheetPaper,
            .documents, .documentFile,
            .uses, .entries, .entry, .undo, .rounds, .round, .roundArchive, .screening, .papers,
            .candidate,
            .attachments,
            .attachment,
            .attachmentFile, .attachmentPreview, .acceptance, .acceptancePaper, .support, .promise,
            .promises, .groups:
            .may(.see)
        case .watch, .watchMeasure: .may(.see)
        case .answerSignal: .may(.answerSignal)
        case .trialForm, .tryProgramme: .may(.adoptProgramme)
        case .week, .weekRecord, .calendar, .load: .may(.see)
        case .reminders, .setReminders, .stopReminders, .renewFeed, .revokeFeed: .signedIn
        case .facts, .placeFacts: .may(.see)
        // Town and county each have their step; the desk asks which.
        case .fillFacts, .recordFacts, .recordPlaceFact, .stepPeriod: .may(.recordFacts)
        case .setFactTarget: .may(.closeFacts)
        case .setDay, .setDays: .may(.keepCalendar)
        case .closeWeek: .may(.closeWeek)
        case .excuseObligation: .may(.excuse)
        case .posts, .newPost, .takePost, .sayFilling, .leavePost, .nameActing, .endActing:
            .may(.manageRoster)
        case .teams, .team, .election: .may(.seeTeam)
        case .announceElection, .moveElection: .may(.recordElection)
        case .law: .signedIn
        case .tours, .tour: .may(.see)
        case .recordTour, .moveTour: .may(.keepTours)
        case .responsibility, .post, .handOverPaper, .handOverRecord:
            .may(.see)
        case .documentTemplates, .handInTemplate, .templateFile, .useTemplate:
            .may(.keepTemplates)
        case .importForm, .importDivisions: .may(.importDivisions)
        case .roundForm, .openRound: .may(.openRound)
        case .closeRoundForm, .closeRound: .may(.closeRound)
        case .changeProgramme: .may(.openRound)
        case .roundProgramme, .warnings: .may(.see)
        case .adoptForm, .adoptProgramme, .acceptWarnings, .withdrawAcceptance:
            .may(.adoptProgramme)
        case .stageForm, .recordStage: .may(.screen)
        // Whoever signs a document records it, whatever the post; the desk asks who that is.
        case .paperForm, .recordPaper: .may(.see)
        case .candidateForm, .nameCandidate: .may(.nameCandidate)
        case .listingForm, .listVillage, .carryForm, .carryOver, .listCandidate,
            .declineCandidate:
            .may(.listVillage)
        case .recordProblem, .findClear, .submitDiagnosis: .may(.diagnose)
        case .setObjective, .addSuggested, .addMeasure, .measure, .changeMeasure,
            .removeMeasure, .restoreMeasure, .nameLead, .addTask, .changeTask, .removeTask,
            .submitPlan, .takePlanBack, .revisePlan, .classifyVillage, .discardPlan, .openProject:
            .may(.plan)
        case .approvePlan, .returnPlan: .may(.approvePlan)
        // Whoever diagnoses, gives tasks or verifies may work on something somewhere too.
        case .moveTask, .moveProblem, .changeProject, .changeProjectPart: .may(.workTask)
        // Asking, assessing, deciding and looking are different posts'; the desk asks which.
        case .moveAcceptance: .may(.see)
        case .ballots, .readBallots, .moveSample: .may(.assess)
        case .link, .endLink: .may(.link)
        case .setTerm, .handOver: .may(.link)
        case .pairSupport, .endPairing, .giveLink, .revokeLink, .joinGroup, .leaveGroup:
            .may(.pairSupport)
        case .makePromise: .may(.managePromises)
        case .movePromise, .supporter: .may(.reportPromise)
        case .confirmArrival: .may(.confirmPromise)
        case .visitForm, .recordVisit, .fieldSheet, .enterFieldSheet: .may(.visit)
        case .attach: .may(.attach)
        case .openHuddle, .minute, .decide, .closeHuddle, .noteAbsence, .addTopic,
            .putOff:
            .may(.runHuddle)
        // Whoever was given an errand reports on it; the desk asks whose it is.
        case .settleErrand: .may(.see)
        case .signBrief: .may(.signBrief)
        // Town and county each have their part in these; the desk asks which.
        case .moveBrief, .giveInstruction, .moveInstruction, .moveAsk, .moveFormalRequest:
            .may(.see)
        case .editBrief: .may(.runHuddle)
        case .scanInstruction: .may(.recordPaper)
        case .upward, .instruction, .instructionScan, .ask, .formalRequest, .formalRequestFile:
            .may(.see)
        case .county, .countyDigest: .may(.instruct)
        case .correctEntry, .withdrawEntry: .may(.correct)
        }
    }

    /// Whether the menu shows it: a post that sees only its own villages has no part in the
    /// town's meeting and its papers, and a supporter has a page of its own.
    package func isOffered(to visitor: Visitor) -> Bool {
        guard admits(visitor) else { return false }
        guard let actor = visitor.actor else { return true }
        switch self {
        case .supporter: return actor.standing == .supporter
        case .county: return actor.standing.isAbove
        case .huddle, .briefs, .promises, .documents, .watch:
            return Access.seesTown(actor)
        default: return true
        }
    }

    /// Pages for everybody, where nobody is recognised.
    package var isOutside: Bool {
        switch self {
        case .villagersPage, .villagersPageInEnglish, .answerVillagersQuestion, .writeToTown,
            .villagersSaid, .ballotPage, .ballotPageInEnglish, .answerBallot, .confirmBallot,
            .ballotThanks:
            true
        default: false
        }
    }

    /// Pages that somebody sees who knows their address, and whom no address is given on to.
    package var isByLink: Bool {
        self == .byLink || self == .reportByLink || self == .calendarFeed
    }

    /// Whether somebody may come here.
    package func admits(_ visitor: Visitor) -> Bool {
        switch access {
        case .open: true
        case .signedIn: visitor.session != nil
        case .may(let action):
            visitor.actor.map { actor in
                // Verifying is somebody else's part than working; either leads to the same form.
                Access.mayAnywhere(actor, do: action)
                    || (self == .moveTask && Access.mayAnywhere(actor, do: .verifyTask))
                    // Whoever keeps the roster opens a post without seeing villages' work.
                    || (self == .post && Access.mayAnywhere(actor, do: .manageRoster))
            } ?? false
        }
    }
}
