package import CunceDomain
package import CunceStore

/// Documents of the programme as people call them.
package struct DuePaperWords: Sendable {
    private let figures: FactFigures
    private let posts: PostLabels?
    private let texts: Texts
    private let language: Language

    package init(
        _ programme: Programme, _ texts: Texts, posts: PostLabels?, in language: Language
    ) {
        self.posts = posts
        figures = FactFigures(programme, texts, in: language)
        self.texts = texts
        self.language = language
    }

    /// 2026年10月 · 洋港村; `nil` for one of the whole programme and no period.
    package func about(
        _ period: Period?, _ place: DivisionRow?, _ post: PostID? = nil
    ) -> String? {
        let parts = [
            period.map(figures.text), place?.name,
            post.map { posts?.text($0, in: language) ?? $0.text },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// 月报（2026年10月 · 洋港村）
    package func title(_ owed: RoundPapers.Owed) -> String {
        let title = owed.rule.title.text(in: language)
        guard let about = about(owed.period, owed.place, owed.post) else { return title }
        return texts.say(
            "papers.title-about", in: language, ["paper": title, "about": about])
    }

    package func period(_ period: Period) -> String { figures.text(period) }
}
