import CunceDomain
import CunceReports
import CunceStore

/// What is to be seen of a link beside its holder.
enum LinkMarks {
    /// `8月17日起，约定到 12月31日`; `8月17日至 10月31日` once it has ended.
    static func days(
        _ holding: Links.Holding, _ today: CivilDate, _ texts: Texts, _ language: Language
    ) -> String {
        let from = Days.near(holding.from, today, in: language)
        if let until = holding.until {
            return texts.say(
                "links.from-to", in: language,
                ["from": from, "to": Days.near(until, today, in: language)])
        }
        guard let term = holding.term else {
            return texts.say("links.since", in: language, ["day": from])
        }
        return texts.say(
            "links.since-term", in: language,
            ["day": from, "term": Days.near(term, today, in: language)])
    }

    /// - Parameter missing: holders the programme asks for beyond those there are.
    static func gap(_ missing: Int, _ texts: Texts, _ language: Language) -> StatusMark? {
        guard missing > 0 else { return nil }
        return StatusMark(
            mark: "none", text: texts.say("links.gap", in: language, ["count": "\(missing)"]))
    }

    static func all(
        _ holding: Links.Holding, _ posts: PostLabels, on day: CivilDate, _ texts: Texts,
        _ language: Language
    ) -> [StatusMark] {
        let soon = holding.daysLeft(on: day).flatMap {
            $0 <= ResponsibilityHolder.soon ? $0 : nil
        }
        return [
            term(expired: holding.isExpired(on: day), endsIn: soon, texts, language),
            seat(holding.post, posts, on: day, texts, language),
        ].compactMap(\.self)
    }

    static func term(
        expired: Bool, endsIn days: Int?, _ texts: Texts, _ language: Language
    ) -> StatusMark? {
        if expired {
            return StatusMark(mark: "over", text: texts.say("links.expired", in: language))
        }
        return days.map { days in
            StatusMark(
                mark: "soon",
                text: days == 0
                    ? texts.say("links.ends-today", in: language)
                    : texts.say("links.ends-in", in: language, ["days": "\(days)"]))
        }
    }

    /// `8月1日起在任`; `nil` for a post nobody is on.
    static func held(
        since: CivilDate?, _ today: CivilDate, _ texts: Texts, _ language: Language
    ) -> String? {
        since.map {
            texts.say(
                "post.held-since", in: language, ["day": Days.near($0, today, in: language)])
        }
    }

    /// Whether somebody stands in, or nobody is on the post.
    static func seat(
        _ post: PostID, _ posts: PostLabels, on day: CivilDate, _ texts: Texts,
        _ language: Language
    ) -> StatusMark? {
        guard let row = posts.posts[post] else { return nil }
        if let acting = row.actings.first(where: { $0.covers(day) }) {
            let by = posts.post(of: acting.person).map { posts.text($0, in: language) }
            let until = Days.near(acting.until, day, in: language)
            return StatusMark(
                mark: "doing",
                text: by.map {
                    texts.say("links.acting-by", in: language, ["by": $0, "day": until])
                } ?? texts.say("links.acting", in: language, ["day": until]))
        }
        return row.holder == nil
            ? StatusMark(mark: "none", text: texts.say("post.vacant", in: language)) : nil
    }
}
