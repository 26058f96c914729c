import CunceDomain
import Mustache

/// A page of one sentence outside. Template `villagers-note`.
struct VillagersNote: MustacheParent, Equatable, Sendable {
    private let language: Language
    let title: String
    let text: String
    let extra: String?
    let back: TextLink?

    init(language: Language, title: String, text: String, extra: String?, back: TextLink?) {
        self.language = language
        self.title = title
        self.text = text
        self.extra = extra
        self.back = back
    }

    func child(named tag: String) -> Any? {
        switch tag {
        case "language": language == .zh ? "zh-CN" : "en"
        case "title": title
        case "text": text
        case "extra": extra.orAbsent
        case "back": back.orAbsent
        default: nil
        }
    }
}
