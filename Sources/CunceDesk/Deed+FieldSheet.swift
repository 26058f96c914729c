import CunceDomain
import CunceStore

/// What a field sheet says of tasks, in the transaction of its visit.
extension Deed {
    /// - Throws: `Refusal.sheet`, which names the task the rules refuse.
    func mark(
        _ sheet: FieldSheetDraft, of id: CaseID, _ open: OpenCase, _ scope: CommitScope
    ) throws {
        let said = sheet.visit.participants.first.flatMap { writer($0, open) }
        let person = said == actor.person ? nil : said
        for mark in sheet.marks {
            try mayI(
                .workTask,
                at: Place(path: open.place.path, involved: open.kase.working(on: mark.task)))
            // The marks before it in this sheet count already.
            let tasks = try scope.load(Case.self, open.stream).state.tasks
            do {
                let events = try tasks.decide(mark, onWordOf: person)
                try append(events.map { .task($0) }, to: open.stream, Case.self, scope)
            } catch let refusal as TaskRefusal { throw Refusal.sheet(mark.task, refusal) }
        }
    }

    /// Who was on a post on the day of the visit.
    private func writer(_ post: PostID, _ open: OpenCase) -> PersonID? {
        let post = open.roster.posts[post]
        return post?.acting(on: day)?.person ?? post?.holder
    }
}
