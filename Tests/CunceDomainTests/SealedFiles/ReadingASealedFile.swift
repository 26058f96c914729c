import CunceDomain
import Testing

/// The whole rule: every kind of post, inside and beside the place, with and without a part, while
/// it lasts and after.
@Suite struct ReadingASealedFile {
    private let subject: PersonID = "person-subject"

    private func file(isOver: Bool) -> FileAccess.Facts {
        FileAccess.Facts(
            subject: subject, path: "/1/35/402/", parts: ["post-part"], isOver: isOver)
    }

    private func right(
        _ standing: Standing, at path: String, post: PostID = "post-any",
        person: PersonID = "person-other", isOver: Bool = false
    ) -> FileAccess.Right? {
        FileAccess.right(
            of: .init(
                person: person,
                actor: Actor(
                    person: person, post: post, role: "role", standing: standing, path: path)),
            on: file(isOver: isOver))
    }

    @Test(arguments: Standing.allCases, ["/", "/1/", "/1/35/", "/1/35/402/", "/1/36/"])
    func `is for the organisation office of the place and nobody else by their post`(
        standing: Standing, path: String
    ) {
        let keeps = standing == .organisationOffice && path != "/1/36/"
        #expect(right(standing, at: path) == (keeps ? .office : nil))
        #expect(right(standing, at: path, isOver: true) == (keeps ? .office : nil))
    }

    @Test(arguments: Standing.allCases.filter { $0 != .organisationOffice })
    func `is for whoever has a part in it, until it is over`(standing: Standing) {
        #expect(right(standing, at: "/1/35/", post: "post-part") == .part)
        #expect(right(standing, at: "/1/35/", post: "post-part", isOver: true) == nil)
    }

    @Test(arguments: Standing.allCases)
    func `is always for the one concerned, on whatever post`(standing: Standing) {
        #expect(right(standing, at: "/9/", person: subject) == .own)
        #expect(right(standing, at: "/9/", person: subject, isOver: true) == .own)
        #expect(
            FileAccess.right(of: .init(person: subject, actor: nil), on: file(isOver: true))
                == .own)
    }

    @Test func `is not there for whoever holds no post`() {
        #expect(
            FileAccess.right(of: .init(person: "person-other", actor: nil), on: file(isOver: false))
                == nil)
    }

    @Test func `is kept by nobody where its place is not known`() {
        let lost = FileAccess.Facts(subject: subject, path: "", parts: ["post-part"], isOver: false)
        let office = Actor(
            person: "person-other", post: "post-part", role: "role",
            standing: .organisationOffice, path: "/")
        #expect(
            FileAccess.right(of: .init(person: office.person, actor: office), on: lost) == nil)
    }
}
