import CunceDomain
import CunceReports
import CunceStore

/// The village's course: what was written, with the files that hang on it.
extension VillageMaking {
    func timeline(_ course: VillageCase) throws -> [String] {
        let files = CourseFiles(course, source.files)
        let tasks = TaskSubjects(course.kase)
        let items = told(course).filter { !files.shownElsewhere.contains($0.mark.number) }
        return try items.map { entry in
            let source = ItemSource(
                entry: entry, task: tasks.title(entry.mark.number),
                files: files.byEntry[entry.mark.number] ?? [],
                posts: report.posts, today: call.today, pack: programme.key,
                packLineage: programme.lineage, previewed: source.previewed)
            let key = KeptParts.Key(
                template: "timeline", subject: "\(entry.mark.number)", language: language)
            return try keptParts.html(key, from: source) {
                try templates.render("timeline", item(source), in: language)
            }
        }
    }

    /// What one line of the course is made from.
    private struct ItemSource: Equatable, Sendable {
        let entry: TimelineEntry
        let task: String?
        let files: [Attachment]
        let posts: PostLabels
        let today: CivilDate
        let pack: ProgrammeKey
        let packLineage: String
        let previewed: Set<FileKind>
    }

    private func item(_ source: ItemSource) -> TimelineItem {
        TimelineItem(
            source.entry, posts: source.posts, programme: programme, call: call, texts: texts,
            task: source.task, files: source.files.map(marking.mark))
    }

    private var marking: AttachmentMaking {
        let (posts, language) = (report.posts, language)
        return AttachmentMaking(
            kase: report.course?.kase.id ?? "", previewed: source.previewed, today: call.today,
            words: FileWords(texts: texts, language: language),
            post: { posts.text($0, in: language) })
    }
}
