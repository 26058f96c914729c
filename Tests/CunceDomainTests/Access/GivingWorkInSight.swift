import CunceDomain
import Testing

/// Whom work can be given to follows from the rule of access.
@Suite struct GivingWorkInSight {
    private static let post: PostID = "post-any"
    private static let town = "/1/35/"
    private static let village = "/1/35/402/"

    private func holder(_ standing: Standing, at path: String) -> Actor {
        Actor(
            person: "person-any", post: Self.post, role: "role", standing: standing, path: path)
    }

    @Test(arguments: Standing.allCases, ["/1/", "/1/35/", "/1/35/402/", "/1/36/", "/1/35/403/"])
    func `goes to whoever sees a village with a task in it, and may work on it`(
        standing: Standing, path: String
    ) {
        let holder = holder(standing, at: path)
        let place = Place(path: Self.village, involved: [Self.post])

        #expect(
            Access.canOwnWork(
                standing, of: .village, isAround: Self.village.hasPrefix(path))
                == (Access.may(holder, do: .see, at: place)
                    && Access.may(holder, do: .workTask, at: place)))
    }

    @Test(arguments: Standing.allCases, ["/1/", "/1/35/", "/1/35/402/", "/1/36/"])
    func `goes to whoever sees the town without a part in it, and may report to it`(
        standing: Standing, path: String
    ) {
        let holder = holder(standing, at: path)

        #expect(
            Access.canOwnWork(standing, of: .town, isAround: Self.town.hasPrefix(path))
                == (Access.may(holder, do: .see, at: Place(path: Self.town))
                    && Access.may(
                        holder, do: .workTask,
                        at: Place(path: Self.town, involved: [Self.post])))
        )
    }

    @Test func `never goes to a supporter or village cadre where it is the town's`() {
        #expect(!Access.canOwnWork(.supporter, of: .town, isAround: true))
        // The town does not lie within a village.
        #expect(!Access.canOwnWork(.villageCadre, of: .town, isAround: false))
        for standing in [Standing.supporter, .villageCadre] {
            #expect(Access.canOwnWork(standing, of: .village, isAround: true))
        }
        #expect(!Access.canOwnWork(.villageCadre, of: .village, isAround: false))
    }
}
