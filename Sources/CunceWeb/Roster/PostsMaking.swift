import CunceDomain
import CunceReports
import CunceStore

/// Makes the list of posts.
struct PostsMaking {
    let reading: AccountsReading
    let roster: Roster
    let burdens: [PostID: PostBurden]
    let posts: PostLabels
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel, newPost: NewPostForm?) -> PostsPage {
        let rows = reading.seats.map(\.post)
        let vacant = rows.filter { $0.holder == nil }
        return PostsPage(
            shell: shell, count: rows.count, vacantCount: vacant.count,
            actingCount: rows.count { $0.acting(on: call.today) != nil },
            vacancies: vacant.map(line), posts: rows.filter { $0.holder != nil }.map(line),
            newPost: newPost, accountsHref: "/accounts")
    }

    private func line(_ post: PostRow) -> PostLine {
        let burden = burdens[post.id]
        let place = reading.seats.first { $0.post.id == post.id }?.division
        return PostLine(
            post: TextLink(text: posts.text(post.id, in: language), href: "/posts/\(post.id)"),
            place: place?.name ?? "",
            state: LinkMarks.seat(post.id, posts, on: call.today, texts, language),
            since: LinkMarks.held(
                since: roster.posts[post.id]?.since, call.today, texts, language),
            open: burden.map(open),
            handOverHref: post.holder == nil && burden?.isNothing == false && mayHandOver
                ? "/posts/\(post.id)/hand-over" : nil)
    }

    private var mayHandOver: Bool {
        call.visitor.actor.map { Access.mayAnywhere($0, do: .link) } ?? false
    }

    private func open(_ burden: PostBurden) -> String {
        [
            ("posts.open-links", burden.links), ("posts.open-tasks", burden.tasks),
            ("posts.open-leads", burden.leads), ("posts.open-problems", burden.problems),
        ].filter { $0.1 > 0 }.map { say($0.0, ["count": "\($0.1)"]) }
            .joined(separator: say("common.comma"))
    }
}
