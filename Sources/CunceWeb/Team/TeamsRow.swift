import Mustache

/// One village in the list of teams.
package struct TeamsRow: MustacheParent, Equatable, Sendable {
    /// The village and the page of its team.
    package let village: TextLink
    /// How many posts somebody is on. Example: `3 / 4`.
    package let held: String
    /// Those nobody is on. Example: `村委会主任 9月1日起空缺`.
    package let vacancies: [String]
    /// Terms that end, posts that clash, a by-election that runs.
    package let marks: [StatusMark]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "held": held
        case "vacancies": vacancies
        case "marks": marks
        default: nil
        }
    }
}
