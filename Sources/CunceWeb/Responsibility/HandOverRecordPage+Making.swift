import CunceDomain
import CunceReports
import CunceStore

extension HandOverRecordPage {
    init(
        _ record: Roster.HandOver, _ lines: [HandOverWritten], view: PostView,
        shell: ShellModel, call: Call, texts: Texts
    ) {
        let language = call.language
        let posts = view.report.posts
        let number = { (entry: Int) in
            TextLink(
                text: texts.say("entry.number", in: language, ["number": "\(entry)"]),
                href: "/entries/\(entry)")
        }
        self.init(
            shell: shell,
            post: TextLink(
                text: posts.text(record.from, in: language), href: "/posts/\(record.from)"),
            to: TextLink(
                text: posts.text(record.to, in: language), href: "/posts/\(record.to)"),
            dayLine: Days.long(record.on, in: language), reason: record.reason,
            who: texts.say(
                "hand-over.written", in: language,
                [
                    "who": posts.text(
                        record.at.post, by: record.at.by, on: record.at.recordedOn, texts,
                        in: language),
                    "day": Days.long(record.at.recordedOn, in: language),
                ]), entry: number(record.at.entry), links: record.links, tasks: record.tasks,
            leads: record.leads, problems: record.problems,
            rows: lines.map { line in
                HandOverLine(
                    village: TextLink(
                        text: line.village.name, href: "/villages/\(line.village.code)"),
                    event: texts.say(EntryWords.key(line.entry.mark.event), in: language),
                    text: line.title ?? line.slot.flatMap(view.programme.linkSlot)?
                        .label.text(in: language) ?? "", entry: number(line.entry.mark.number))
            })
    }
}
