import CunceDomain
import CunceReports
import CunceStore

/// A candidate in words: who named it and when, and how it was decided.
struct CandidateWords {
    let status: StatusMark
    /// 11月16日 办事处书记 甲 提名
    let named: String
    /// 11月18日 镇党委书记 定：不列入
    let decided: String?

    init(_ candidate: CandidateSummary, _ posts: PostLabels, _ call: Call, _ texts: Texts) {
        let language = call.language
        let (mark, key) =
            switch candidate.state {
            case .waiting: ("soon", "candidate.waiting")
            case .listed: ("ver", "candidate.listed")
            case .declined: ("gone", "candidate.declined")
            }
        status = StatusMark(mark: mark, text: texts.say(key, in: language))
        named = texts.say(
            "candidate.named-line", in: language,
            [
                "day": Days.near(candidate.namedOn, call.today, in: language),
                "post": posts.text(candidate.namedPost, in: language),
            ])
        decided = candidate.decided.map { decided in
            texts.say(
                candidate.state == .listed ? "candidate.listed-line" : "candidate.declined-line",
                in: language,
                [
                    "day": Days.near(decided.on, call.today, in: language),
                    "post": posts.text(decided.post, in: language),
                ])
        }
    }
}
