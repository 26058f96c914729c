package import CunceDomain

extension Case: Projected {
    package static var shapes: [TableShape] {
        [
            CaseTables.cases, CaseTables.problems, CaseTables.tasks, CaseTables.links,
            CaseTables.visits, ProjectTable.projects, ListingTables.candidates,
            ListingTables.ends, ListingTables.origins, AnsweringTable.answerings,
            AttachmentTables.attachments,
            SupportTables.supports, SupportTables.promises,
        ]
    }

    package static func changes(from old: Case, to new: Case) -> RowChanges {
        var changes = RowChanges()
        let before = CaseSummary(old).map { [$0] } ?? []
        let after = CaseSummary(new).map { [$0] } ?? []
        changes.compare(CaseTables.cases, from: before, to: after) { $1.row }
        let id = SQLValue.text(new.id.text)
        if old.listing != new.listing {
            ListingTables.compare(old, new, &changes)
        }
        if old.diagnosis != new.diagnosis {
            changes.compare(
                CaseTables.problems, from: old.diagnosis.problems, to: new.diagnosis.problems
            ) { index, problem in CaseTables.row(problem, id, index) }
        }
        if old.tasks != new.tasks || old.plan != new.plan {
            changes.compare(
                CaseTables.tasks, from: TaskSummary.all(of: old), to: TaskSummary.all(of: new)
            ) { index, task in CaseTables.row(task, id, index) }
        }
        if old.projects != new.projects {
            changes.compare(
                ProjectTable.projects, from: old.projects.all, to: new.projects.all
            ) { index, project in ProjectTable.row(project, id, index) }
        }
        if old.plan.measures != new.plan.measures || old.diagnosis != new.diagnosis {
            changes.compare(
                AnsweringTable.answerings, from: AnsweringTable.rows(old),
                to: AnsweringTable.rows(new)
            ) { index, row in row.values(id, index) }
        }
        if old.links != new.links {
            changes.compare(
                CaseTables.links, from: old.links.holdings, to: new.links.holdings
            ) { index, holding in CaseTables.row(holding, id, index) }
        }
        if old.supports != new.supports {
            changes.compare(
                SupportTables.supports, from: old.supports.pairings, to: new.supports.pairings
            ) { index, pairing in SupportTables.row(pairing, id, index) }
        }
        if old.promises != new.promises {
            changes.compare(
                SupportTables.promises, from: PromiseSummary.all(of: old),
                to: PromiseSummary.all(of: new)
            ) { index, promise in SupportTables.row(promise, index) }
        }
        changes.compare(CaseTables.visits, from: old.visits.all, to: new.visits.all) { _, visit in
            CaseTables.row(visit, id)
        }
        changes.compare(
            AttachmentTables.attachments, from: old.attachments.all, to: new.attachments.all
        ) { _, attachment in AttachmentTables.row(attachment, id) }
        return changes
    }
}
