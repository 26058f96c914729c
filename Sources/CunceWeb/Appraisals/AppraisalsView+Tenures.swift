import CunceDomain

/// Who was on a post for a part of a period only: no scheme of a pack says what a part counts for.
extension AppraisalsView {
    /// Posts in the reader's places that somebody left before the end of a period.
    func left(within period: Period, of roles: [RoleKey]) -> [PostID] {
        posts(of: roles).filter { post in
            post.tenures.contains { tenure in
                guard let until = tenure.until else { return false }
                return until >= period.first && until < period.last
            }
        }.map(\.id).sorted()
    }

    /// The day somebody took the post after a period had begun; `nil` where they were on it before.
    func taken(_ post: PostID, within period: Period) -> CivilDate? {
        guard let from = roster.posts[post]?.tenures.last(where: { $0.from <= period.last })?.from,
            from > period.first
        else { return nil }
        return from
    }

    private func posts(of roles: [RoleKey]) -> [Post] {
        roster.posts.values.filter { post in
            guard roles.contains(post.role), let seat = seats.seat(post.id),
                let actor = reader.actor
            else { return false }
            return seat.path.hasPrefix(actor.path)
        }
    }

    /// Those left out of a list of a period, in words; `nil` where nobody is.
    func leftOut(of period: Period, _ roles: [RoleKey], _ words: AppraisalWords) -> String? {
        let posts = left(within: period, of: roles)
        guard !posts.isEmpty else { return nil }
        return words.say(
            "appraisal.left-within",
            [
                "posts": posts.map(words.post).joined(separator: words.say("common.list-comma"))
            ])
    }
}

extension AppraisalWords {
    /// The post, and since when somebody is on it where that is within the period.
    func named(_ post: PostID, in period: Period?, of view: AppraisalsView) -> String {
        let name = self.post(post)
        guard let period, let from = view.taken(post, within: period) else { return name }
        return say("appraisal.post-since", ["post": name, "day": day(from)])
    }
}
