import CunceDomain
import CunceReports
import CunceStore

/// Pieces of the page that are rendered anew only where their models have changed: after a visit
/// that is one line of the course.
extension VillageMaking {
    /// Everything that diagnosis, plan, help and duties are shown from: neither visits nor the
    /// course. Nothing of it changes by a visit, and then not even a model is made.
    struct WorkSource: Equatable, Sendable {
        let listing: Listing
        let diagnosis: Diagnosis
        let classing: Classing
        let plan: Plan
        let tasks: Tasks
        let links: Links
        let supports: Supports
        let promises: Promises
        let projects: Projects
        let attachments: Attachments
        let ended: CivilDate?
        let closed: CivilDate?
        let day: CivilDate
        let today: CivilDate
        let pastQuery: String
        let pack: ProgrammeKey
        let packLineage: String
        let posts: PostLabels
        let groupSizes: [PostID: Int]
        let mayPlan: Bool
        /// Who sees its own promises only.
        let supporter: PostID?
    }

    func workSource(_ course: VillageCase) -> WorkSource {
        let kase = course.kase
        return WorkSource(
            listing: kase.listing, diagnosis: kase.diagnosis, classing: kase.classing,
            plan: kase.plan, tasks: kase.tasks, links: kase.links, supports: kase.supports,
            promises: kase.promises, projects: kase.projects, attachments: kase.attachments,
            ended: course.summary.ended, closed: course.round.closed, day: report.day,
            today: call.today,
            pastQuery: call.pastQuery, pack: programme.key, packLineage: programme.lineage,
            posts: report.posts, groupSizes: report.groupSizes, mayPlan: may(.plan),
            supporter: actor.standing == .supporter ? actor.post : nil)
    }

    func keptWork(_ course: VillageCase, _ source: WorkSource) throws -> String {
        let subject = "\(course.kase.id) \(source.supporter?.text ?? "")"
        let key = KeptParts.Key(template: "village-work", subject: subject, language: language)
        return try keptParts.html(key, from: source) {
            try templates.render("village-work", work(course), in: language)
        }
    }

    /// Empty where nobody has a duty.
    func keptDuty(_ course: VillageCase, _ source: WorkSource) throws -> String {
        let key = KeptParts.Key(
            template: "village-duty", subject: course.kase.id.text, language: language)
        return try keptParts.html(key, from: source) {
            try matrix(course).map { try templates.render("village-duty", $0, in: language) }
                ?? ""
        }
    }

    /// - Parameter subject: tells pieces of one template apart.
    func kept<Model: Equatable & Sendable>(
        _ template: String, _ subject: String, _ model: Model
    ) throws -> String {
        let key = KeptParts.Key(template: template, subject: subject, language: language)
        return try keptParts.html(key, from: model) {
            try templates.render(template, model, in: language)
        }
    }

    /// Pieces of the village in the order they stand in.
    func kept<Model: Equatable & Sendable>(
        _ template: String, _ models: [Model]
    ) throws -> [String] {
        try models.enumerated().map { place, model in
            try kept(template, "\(report.village.code) \(place)", model)
        }
    }
}
