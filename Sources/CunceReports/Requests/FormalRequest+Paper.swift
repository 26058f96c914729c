package import CunceDocuments
package import CunceDomain

extension FormalRequest {
    /// 请示 as a document: page and file are both written from it. Chinese in either language, like
    /// everything that goes up.
    ///
    /// - Parameter today: dates it until it is signed.
    package func paper(
        of town: String, _ programme: Programme, _ posts: PostLabels, today: CivilDate
    ) -> Paper {
        var draft = PaperDraft<RequestField>(
            in: .zh, title: "关于\(text.matter)的请示", of: .matter)
        draft.salutation(posts.text(text.addressee, in: .zh), of: .addressee)
        draft.paragraph(text.reason, of: .reason)
        draft.paragraph(text.asked, of: .asked)
        draft.form(paragraph: "妥否，请批示。")
        draft.signature(
            (.issuer, programme.brief?.issuer.filled(["town": town], in: .zh) ?? ""),
            (.day, Days.long(signed?.on ?? today, in: .zh)))
        return draft.paper
    }
}
