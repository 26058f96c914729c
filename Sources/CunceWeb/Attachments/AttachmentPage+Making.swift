import CunceDomain
import CunceReports
import CunceStore

extension AttachmentPage {
    init(
        _ shell: ShellModel, _ attachment: Attachment, view: CaseView, making: AttachmentMaking,
        texts: Texts
    ) {
        let language = making.words.language
        let kind = attachment.file.kind
        let beside = view.kase.attachments.about(attachment.subject)
        let place = beside.firstIndex { $0.id == attachment.id } ?? 0
        let neighbour = { (other: Int, key: String) -> TextLink? in
            guard beside.indices.contains(other) else { return nil }
            return TextLink(
                text: texts.say(key, in: language), href: making.href(beside[other]))
        }
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            allHref: "\(view.href)/attachments", title: making.label(attachment),
            picture: making.previewed.contains(kind)
                ? AttachmentMaking.preview(attachment, .large) : nil,
            fileHref: AttachmentMaking.file(attachment), isPicture: kind.isPicture,
            fileName: attachment.file.name,
            fileKind: making.words.kind(kind) + texts.say("common.comma", in: language)
                + making.words.size(attachment.file.bytes),
            about: AttachmentAbout(view: view, texts: texts, language: language)
                .link(attachment.subject),
            who: making.post(attachment.at.post),
            happened: Days.long(attachment.at.on, in: language),
            recorded: Days.long(attachment.at.recordedOn, in: language),
            entry: TextLink(
                text: texts.say(
                    "entry.number", in: language, ["number": "\(attachment.at.entry)"]),
                href: "/entries/\(attachment.at.entry)"),
            isCut: kind.isPicture && attachment.file.file != attachment.file.original,
            sum: attachment.file.file, earlier: neighbour(place - 1, "attachment.earlier"),
            later: neighbour(place + 1, "attachment.later"))
    }
}
