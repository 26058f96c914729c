package import CunceDomain

/// The party secretary of 洋港, with whom appraisals and pay are tried.
package enum CastBranch {
    package static let post: PostID = "post-branch"
    package static let person: PersonID = "person-branch"
    package static let actor = Actor(
        person: person, post: post, role: "village-party-secretary", standing: .villageCadre,
        path: "/1/3/")

    /// Opens the post and seats the person.
    package static func seat(in cast: Cast) async throws {
        try await cast.send(
            .registerPerson(person, name: "branch", contact: ""), as: .administrator)
        try await cast.send(
            .roster(
                .openPost(
                    post, role: actor.role, division: CastVillage.yanggang.id, designation: "洋港")),
            as: .administrator)
        try await cast.send(
            .roster(.takePost(post, person, from: cast.clock.now.day)), as: .administrator)
    }
}
