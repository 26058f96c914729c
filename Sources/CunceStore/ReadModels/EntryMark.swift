package import CunceDomain

/// When an entry was made and by which post: as much of it as lists and sentences need.
package struct EntryMark: Equatable, Sendable {
    /// Global number.
    package let number: Int
    /// Name with version, such as `task.done.v1`.
    package let event: String
    package let post: PostID
    package let person: PersonID
    /// When it happened.
    package let on: CivilDate
    /// When it was written; later than `on` for a late entry.
    package let writtenOn: CivilDate

    package init(
        number: Int, event: String, post: PostID, person: PersonID, on: CivilDate,
        writtenOn: CivilDate
    ) {
        self.number = number
        self.event = event
        self.post = post
        self.person = person
        self.on = on
        self.writtenOn = writtenOn
    }

    static let columns = "number, event, actor, happened_on, recorded_at"

    init(row: any SQLRow, at first: Int = 0) throws {
        let actor = try row.text(first + 2).split(separator: "/", maxSplits: 1)
        guard actor.count == 2 else { throw StoreFault.damaged("an entry's actor") }
        self.init(
            number: try row.int(first), event: try row.text(first + 1),
            post: PostID(String(actor[0])), person: PersonID(String(actor[1])),
            on: try Reading.day(try row.text(first + 3)),
            writtenOn: Moment(milliseconds: try row.integer(first + 4)).day)
    }

    /// Happened or was written in a week: what the week's papers speak of.
    package func belongs(to week: ISOWeek) -> Bool {
        week.contains(on) || week.contains(writtenOn)
    }
}
