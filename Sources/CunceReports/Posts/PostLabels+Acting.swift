package import CunceDomain
package import CunceStore

/// Who is really there: a post is called with whoever stands in, or as vacant.
extension PostLabels {
    /// The posts a person holds, by id.
    package func held(by person: PersonID) -> [PostRow] {
        posts.values.filter { $0.holder == person }.sorted { $0.id < $1.id }
    }

    /// A person as people may be called: by the post they hold; `nil` for one who holds none.
    package func post(of person: PersonID) -> PostID? { held(by: person).first?.id }

    /// A post as somebody acted under it on a day: 驻村干部 甲（驻村干部 乙代）.
    package func text(
        _ post: PostID, by person: PersonID, on day: CivilDate, _ texts: Texts,
        in language: Language
    ) -> String {
        let label = text(post, in: language)
        guard let row = posts[post], row.holder != person, row.acting(on: day) == person else {
            return label
        }
        return acted(label, by: person, texts, language)
    }

    /// A post as it stands on a day: with whoever stands in, or as vacant.
    package func text(
        _ post: PostID, standing day: CivilDate, _ texts: Texts, in language: Language
    ) -> String {
        let label = text(post, in: language)
        guard let row = posts[post] else { return label }
        if let person = row.acting(on: day), person != row.holder {
            return acted(label, by: person, texts, language)
        }
        return row.holder == nil
            ? texts.say("post.named-vacant", in: language, ["post": label]) : label
    }

    private func acted(
        _ label: String, by person: PersonID, _ texts: Texts, _ language: Language
    ) -> String {
        guard let own = post(of: person) else {
            return texts.say("post.named-acting", in: language, ["post": label])
        }
        return texts.say(
            "post.named-acting-by", in: language,
            ["post": label, "by": text(own, in: language)])
    }
}
