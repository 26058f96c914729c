import CunceDomain
import CunceReports
import CunceStore

/// The village's course: what was written, with the files that hang on it.
extension VillageMaking {
    func timeline(_ course: VillageCase) -> [TimelineItem] {
        let files = CourseFiles(course, source.files)
        let items = course.timeline.filter { !files.shownElsewhere.contains($0.mark.number) }
        return items.map { item($0, files.byEntry[$0.mark.number] ?? []) }
    }

    private var marking: AttachmentMaking {
        let (posts, language) = (report.posts, language)
        return AttachmentMaking(
            kase: report.course?.kase.id ?? "", previewed: source.previewed, today: call.today,
            words: FileWords(texts: texts, language: language),
            post: { posts.text($0, in: language) })
    }

    private func item(_ entry: TimelineEntry, _ files: [Attachment]) -> TimelineItem {
        let late = entry.mark.writtenOn.days(since: entry.mark.on)
        var who = report.posts.text(entry.mark.post, in: language)
        if late > 0 { who += " · " + say("entry.late", ["days": "\(late)"]) }
        if entry.isCorrected { who += " · " + say("entry.corrected") }
        return TimelineItem(
            day: near(entry.mark.on), datetime: "\(entry.mark.on)", kind: say(entry.key),
            tone: Self.tone(entry.mark.event),
            text: texts.amendmentReason(
                ToldWords.text(entry.words, programme, language), in: language),
            who: who,
            entry: TextLink(
                text: say("entry.number", ["number": "\(entry.mark.number)"]),
                href: "/entries/\(entry.mark.number)"), isWithdrawn: entry.isWithdrawn,
            files: files.map(marking.mark))
    }

    private static func tone(_ event: String) -> String {
        switch event {
        case "task.stuck.v1", "task.returned.v1", "plan.returned.v1": "over"
        case "task.verified.v1", "problem.verified.v1", "plan.approved.v1": "ver"
        default: "plain"
        }
    }
}
