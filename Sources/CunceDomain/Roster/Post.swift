/// A seat, whoever sits on it. 岗位
package struct Post: Equatable, Sendable {
    package let id: PostID
    package let role: RoleKey
    package let division: DivisionID
    /// Tells posts of one role apart: 甲, or the name of the unit (洋港工作组).
    package let designation: String
    /// The day it was opened here; what was before is history.
    package let opened: CivilDate
    package internal(set) var holder: PersonID?
    package internal(set) var since: CivilDate?
    /// Everybody who ever held it, oldest first.
    package internal(set) var tenures: [Tenure] = []
    /// Everybody who ever acted in it, in the order they were named; one that was called off
    /// before it began is not among them.
    package internal(set) var actings: [Acting] = []
    package internal(set) var entries: [Int]

    /// One person on the post, from the day they took it to the day they left. 任职
    package struct Tenure: Equatable, Sendable {
        package let person: PersonID
        package let from: CivilDate
        /// The last day; `nil` while it lasts.
        package internal(set) var until: CivilDate?
        /// How they came onto it, as far as it was said.
        package internal(set) var filling: Filling
        package internal(set) var entries: [Int]
    }

    /// Another person in the post for given days, because its holder is away. 代
    package struct Acting: Equatable, Sendable {
        package let person: PersonID
        package let from: CivilDate
        /// The last day, an earlier one where it was ended early.
        package internal(set) var until: CivilDate
        package let reason: String
        package internal(set) var entries: [Int]

        package func covers(_ day: CivilDate) -> Bool { from <= day && day <= until }
    }

    /// Whoever is on it now and how they came onto it.
    package var tenure: Tenure? { tenures.last.flatMap { $0.until == nil ? $0 : nil } }

    /// The first day nobody was on it; the day it was opened where nobody ever was. `nil` while
    /// somebody is.
    package var vacantSince: CivilDate? {
        guard holder == nil else { return nil }
        return tenures.last?.until?.adding(days: 1) ?? opened
    }

    /// Whether a day lies before the post was opened here.
    package func isHistory(_ day: CivilDate) -> Bool { day < opened }

    /// Who held it on a day.
    package func held(on day: CivilDate) -> PersonID? {
        tenures.last { $0.from <= day && ($0.until.map { $0 >= day } ?? true) }?.person
    }

    /// Who acts in it on a day.
    package func acting(on day: CivilDate) -> Acting? { actings.first { $0.covers(day) } }

    /// Whether a person may act under this post on a day: its holder, or who stands in for them.
    package func seats(_ person: PersonID, on day: CivilDate) -> Bool {
        holder == person || acting(on: day)?.person == person
    }
}
