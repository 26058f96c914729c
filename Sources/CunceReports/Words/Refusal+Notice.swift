package import CunceDomain

extension Refusal {
    /// The words for a refusal, whichever feature it comes from.
    package var notice: Notice {
        switch self {
        case .access(let refusal): refusal.notice
        case .establish(let refusal): refusal.notice
        case .divisions(let refusal): refusal.notice
        case .roster(let refusal): refusal.notice
        case .round(let refusal): refusal.notice
        case .listing(let refusal): refusal.notice
        case .screening(let refusal): refusal.notice
        case .paper(let refusal): refusal.notice
        case .diagnosis(let refusal): refusal.notice
        case .plan(let refusal): refusal.notice
        case .task(let refusal): refusal.notice
        case .link(let refusal): refusal.notice
        case .handOver(let refusal): refusal.notice
        case .support(let refusal): refusal.notice
        case .promise(let refusal): refusal.notice
        case .group(let refusal): refusal.notice
        case .form(let refusal): refusal.notice
        case .template(let refusal): refusal.notice
        case .adoption(let refusal): refusal.notice
        case .visit(let refusal): refusal.notice
        case .classing(let refusal): refusal.notice
        case .acceptance(let refusal): refusal.notice
        case .villagers(let refusal): refusal.notice
        case .sheet(let task, let refusal): refusal.notice.onSheet(of: task)
        case .project(let refusal): refusal.notice
        case .attachment(let refusal): refusal.notice
        case .huddle(let refusal): refusal.notice
        case .brief(let refusal): refusal.notice
        case .instruction(let refusal): refusal.notice
        case .ask(let refusal): refusal.notice
        case .formalRequest(let refusal): refusal.notice
        case .week(let refusal): refusal.notice
        case .election(let refusal): refusal.notice
        case .tour(let refusal): refusal.notice
        case .calendar(let refusal): refusal.notice
        case .facts(let refusal): refusal.notice
        case .signal(let refusal): refusal.notice
        case .action(let refusal): refusal.notice
        case .scheme(let refusal): refusal.notice
        case .appraisal(let refusal): refusal.notice
        case .pay(let refusal): refusal.notice
        case .inView(let refusal): refusal.notice
        case .service(let refusal): refusal.notice
        case .forgetting(let refusal): refusal.notice
        case .correction(let refusal): refusal.notice
        case .table(let refusal): refusal.notice
        case .request(let refusal): refusal.notice
        }
    }
}
