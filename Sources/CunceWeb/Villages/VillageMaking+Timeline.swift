import CunceDomain
import CunceReports
import CunceStore

/// The village's course: what was written, with the files that hang on it.
extension VillageMaking {
    func timeline(_ course: VillageCase) throws -> [String] {
        let files = CourseFiles(course, source.files)
        let items = told(course).filter { !files.shownElsewhere.contains($0.mark.number) }
        return try items.map { entry in
            let item = TimelineItem(
                entry, posts: report.posts, programme: programme, call: call, texts: texts,
                files: (files.byEntry[entry.mark.number] ?? []).map(marking.mark))
            return try kept("timeline", "\(entry.mark.number)", item)
        }
    }

    private var marking: AttachmentMaking {
        let (posts, language) = (report.posts, language)
        return AttachmentMaking(
            kase: report.course?.kase.id ?? "", previewed: source.previewed, today: call.today,
            words: FileWords(texts: texts, language: language),
            post: { posts.text($0, in: language) })
    }
}
