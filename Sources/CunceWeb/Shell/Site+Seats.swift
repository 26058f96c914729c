import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Acting under another of one's posts, or under one in which one stands in.
extension Site {
    func chooseSeat(_ call: Call) async throws -> Answer {
        guard let id = PostID(checking: call.form["post"]), let token = call.visitor.token,
            call.visitor.seats.contains(where: { $0.id == id })
        else { throw Stray.notFound }
        try await sessions.choose(id, of: token)
        return .redirect(to: "/")
    }

    /// The posts the visitor may go over to.
    func otherSeats(_ visitor: Visitor) -> [SeatChoice] {
        visitor.seats.filter { $0.id != visitor.post?.id }.map { post in
            SeatChoice(
                action: "/seat", post: post.id.text,
                label: seatLabel(post, visitor))
        }
    }

    /// A post as the one who acts under it: 驻村干部 甲（代）.
    func seatLabel(_ post: PostRow, _ visitor: Visitor) -> String {
        let label = label(of: post, under: visitor.programme, in: visitor.language)
        guard let person = visitor.session?.person, post.holder != person else { return label }
        return texts.say("post.named-acting", in: visitor.language, ["post": label])
    }
}
