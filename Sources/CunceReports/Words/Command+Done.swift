package import CunceDomain

extension Command {
    /// Key of the short confirmation once a command has been carried out.
    package var done: String {
        switch self {
        case .establish: "done.set-up"
        case .importDivisions: "done.divisions-imported"
        case .addDivision: "done.division-added"
        case .roster(let command): command.done
        case .registerPerson: "done.person-registered"
        case .round(.open): "done.round-opened"
        case .round(.close): "done.round-closed"
        case .round(.carryOver): "done.carried-over"
        case .round(.changePack): "done.programme-changed"
        case .listing(_, .name): "done.candidate-named"
        case .listing(_, .list), .listing(_, .accept): "done.village-listed"
        case .listing(_, .decline): "done.candidate-declined"
        case .screening(_, .record): "done.stage-recorded"
        case .paper(_, .record): "done.paper-recorded"
        case .diagnosis(_, let command): command.done
        case .plan(_, let command): command.done
        case .task(_, let command): command.done
        case .link(_, .link): "done.linked"
        case .link(_, .setTerm): "done.link-term-set"
        case .link(_, .end): "done.link-ended"
        case .handOver: "done.handed-over"
        case .support(_, .pair): "done.paired"
        case .support(_, .end): "done.pairing-ended"
        case .promise(_, let command): command.done
        case .group(.join): "done.member-joined"
        case .group(.leave): "done.member-left"
        case .form(.register): "done.form-registered"
        case .form(.map): "done.form-mapped"
        case .form(.replace): "done.form-replaced"
        case .form(.retire): "done.form-retired"
        case .template(.keep): "done.template-kept"
        case .template(.choose): "done.template-chosen"
        case .adoption(.adopt): "done.programme-adopted"
        case .adoption(.accept): "done.warnings-accepted"
        case .adoption(.withdraw): "done.acceptance-withdrawn"
        case .visit(_, .record): "done.visit-recorded"
        case .visit(_, .enter): "done.sheet-entered"
        case .classify: "done.classified"
        case .acceptance(_, let command): command.done
        case .villagers(_, let command): command.done
        case .villagersPages: "done.villagers-switched"
        case .project(_, let command): command.done
        case .attachment(_, .add): "done.attached"
        case .huddle(_, let command): command.done
        case .brief(_, let command): command.done
        case .instruction(_, let command): command.done
        case .ask(_, let command): command.done
        case .formalRequest(_, let command): command.done
        case .week(_, .close): "done.week-closed"
        case .week(_, .excuse): "done.excused"
        case .election(let command): command.done
        case .tour(_, let command): command.done
        case .calendar: "done.calendar-set"
        case .facts(let command): command.done
        case .signal(_, let command): command.done
        case .action(_, let command): command.done
        case .scheme: "done.scheme-fixed"
        case .appraisal(_, let command): command.done
        case .pay(_, .draw): "done.pay-drawn"
        case .pay(_, .giveBack): "done.pay-given-back"
        case .pay(_, .approve): "done.pay-approved"
        case .inView(_, let command): command.done
        case .service(_, let command): command.done
        case .forgetting(let command): command.done
        case .correct: "done.corrected"
        case .withdraw: "done.withdrawn"
        case .undo: "done.undone"
        case .importTable: "done.table-imported"
        }
    }
}

extension RosterCommand {
    fileprivate var done: String {
        switch self {
        case .openPost: "done.post-opened"
        case .takePost: "done.post-taken"
        case .sayFilling: "done.filling-said"
        case .leavePost: "done.post-left"
        case .nameActing: "done.acting-named"
        case .endActing: "done.acting-ended"
        }
    }
}

extension ByElectionCommand {
    fileprivate var done: String {
        switch self {
        case .announce: "done.election-announced"
        case .settleCandidates: "done.candidates-settled"
        case .hold: "done.vote-recorded"
        case .seat: "done.elected-seated"
        case .end: "done.election-ended"
        }
    }
}

extension VillagersPageCommand {
    /// Key of the short confirmation once it has been carried out.
    package var done: String {
        switch self {
        case .release: "done.villagers-released"
        case .takeOff: "done.villagers-taken-off"
        case .takeUp: "done.villagers-taken-up"
        case .answer: "done.villagers-answered"
        case .setAside: "done.villagers-set-aside"
        }
    }
}

extension TourCommand {
    fileprivate var done: String {
        switch self {
        case .record: "done.tour-recorded"
        case .pay: "done.tour-paid"
        case .sayLearnt: "done.tour-learnt"
        case .adopt: "done.tour-adopted"
        }
    }
}

extension PersonnelActionCommand {
    /// Key of the short confirmation once it has been carried out.
    package var done: String {
        switch self {
        case .propose: "done.personnel-proposed"
        case .notify: "done.personnel-notified"
        case .state, .noteSilence: "done.personnel-stated"
        case .check: "done.personnel-checked"
        case .decide: "done.personnel-decided"
        case .talk: "done.personnel-talked"
        case .deliver: "done.personnel-delivered"
        case .followUp: "done.personnel-followed-up"
        case .end: "done.personnel-ended"
        case .withdraw: "done.personnel-withdrawn"
        case .lapse: "done.personnel-lapsed"
        case .object: "done.personnel-objected"
        case .nameReviewer: "done.personnel-reviewer-named"
        case .review: "done.personnel-reviewed"
        }
    }
}

extension AppraisalCommand {
    /// Key of the short confirmation once it has been carried out.
    package var done: String {
        switch self {
        case .open: "done.appraisal-opened"
        case .setTargets: "done.appraisal-targets-set"
        case .tie: "done.appraisal-tied"
        case .untie: "done.appraisal-untied"
        case .assessSelf: "done.appraisal-self"
        case .rate: "done.appraisal-rated"
        case .handIn: "done.appraisal-handed-in"
        case .notify: "done.personnel-notified"
        case .answer: "done.appraisal-answered"
        case .review: "done.personnel-reviewed"
        case .decide: "done.appraisal-decided"
        case .close: "done.appraisal-closed"
        }
    }
}

extension FactsCommand {
    fileprivate var done: String {
        switch self {
        case .record: "done.facts-recorded"
        case .setTarget: "done.target-set"
        case .handIn: "done.period-handed-in"
        case .close: "done.period-closed"
        case .reopen: "done.period-reopened"
        }
    }
}

extension HuddleCommand {
    fileprivate var done: String {
        switch self {
        case .open: "done.huddle-opened"
        case .minute: "done.minuted"
        case .decide: "done.decided"
        case .settle: "done.errand-settled"
        case .noteAbsence: "done.absence-noted"
        case .addTopic: "done.topic-added"
        case .putOff: "done.put-off"
        case .close: "done.huddle-closed"
        }
    }
}

extension BriefCommand {
    fileprivate var done: String {
        switch self {
        case .compose: "done.brief-composed"
        case .edit: "done.brief-edited"
        case .giveBack: "done.brief-returned"
        case .handIn: "done.brief-handed-in"
        case .sign: "done.brief-signed"
        case .send: "done.brief-sent"
        case .acknowledge: "done.brief-acknowledged"
        }
    }
}

extension InstructionCommand {
    fileprivate var done: String {
        switch self {
        case .give: "done.instruction-given"
        case .assign: "done.instruction-assigned"
        case .report: "done.instruction-reported"
        case .giveBack: "done.instruction-returned"
        case .close: "done.instruction-closed"
        case .scan: "done.attached"
        }
    }
}

extension AskCommand {
    fileprivate var done: String {
        switch self {
        case .answer: "done.ask-answered"
        case .withdraw: "done.ask-withdrawn"
        case .takeUp: "done.ask-taken-up"
        }
    }
}

extension FormalRequestCommand {
    fileprivate var done: String {
        switch self {
        case .draft: "done.request-drafted"
        case .edit: "done.request-edited"
        case .giveBack: "done.request-returned"
        case .sign: "done.request-signed"
        case .send: "done.request-sent"
        case .answer: "done.request-answered"
        case .drop: "done.request-dropped"
        }
    }
}
