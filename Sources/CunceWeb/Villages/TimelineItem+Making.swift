import CunceDomain
import CunceReports
import CunceStore

extension TimelineItem {
    /// An entry as the course of a village or of one matter tells it.
    ///
    /// - Parameter task: the task it is about, where the course is not that of the task.
    init(
        _ entry: TimelineEntry, posts: PostLabels, programme: Programme, call: Call, texts: Texts,
        task: String? = nil, files: [AttachmentMark] = []
    ) {
        let language = call.language
        let late = entry.mark.writtenOn.days(since: entry.mark.on)
        var who = posts.text(
            entry.mark.post, by: entry.mark.person, on: entry.mark.writtenOn, texts, in: language)
        if late > 0 {
            who += " · " + texts.say("entry.late", in: language, ["days": "\(late)"])
        }
        if entry.isCorrected { who += " · " + texts.say("entry.corrected", in: language) }
        self.init(
            day: Days.near(entry.mark.on, call.today, in: language),
            datetime: "\(entry.mark.on)", kind: texts.say(entry.key, in: language),
            tone: Self.tone(entry.mark.event),
            text: TaskSubjects.told(
                texts.amendmentReason(
                    ToldWords.text(entry.words, programme, language), in: language),
                of: task), who: who,
            entry: TextLink(
                text: texts.say(
                    "entry.number", in: language, ["number": "\(entry.mark.number)"]),
                href: "/entries/\(entry.mark.number)"), isWithdrawn: entry.isWithdrawn,
            files: files)
    }

    /// The hue of an event's kind.
    private static func tone(_ event: String) -> String {
        switch event {
        case "task.stuck.v1", "task.returned.v1", "plan.returned.v1", "problem.returned.v1",
            "problem.reopened.v1", "project.blocked.v1", "project.stopped.v1":
            "over"
        case "task.verified.v1", "problem.verified.v1", "plan.approved.v1",
            "project.finished.v1":
            "ver"
        default: "plain"
        }
    }
}
