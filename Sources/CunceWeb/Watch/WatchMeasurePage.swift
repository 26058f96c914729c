import Mustache

/// How early and how often wrong signals were on years that are past. Template `watch-measure`.
package struct WatchMeasurePage: MustacheParent, Equatable, Sendable {
    /// One signal's figures.
    package struct Row: MustacheParent, Equatable, Sendable {
        /// Its name. Example: `群众满意度明显下降`.
        package let name: String
        /// Before how many relapses it stood, and how long.
        package let early: String
        /// How many of its warnings nothing followed.
        package let wrong: String

        package func child(named tag: String) -> Any? {
            switch tag {
            case "name": name
            case "early": early
            case "wrong": wrong
            default: nil
            }
        }
    }

    /// A relapse and whether anything warned of it.
    package struct Relapse: MustacheParent, Equatable, Sendable {
        /// The village. Example: `洋港村`.
        package let village: TextLink
        /// When it left and was listed again, and since when what stood.
        package let text: String

        package func child(named tag: String) -> Any? {
            switch tag {
            case "village": village
            case "text": text
            default: nil
            }
        }
    }

    /// The frame.
    package let shell: ShellModel
    /// Back to the signals.
    package let watch: TextLink
    /// Over which years, and what counts as a relapse; absent where nothing can be measured.
    package let how: String?
    /// How early.
    package let early: String
    /// How often wrong.
    package let wrong: String
    package let rows: [Row]
    /// The newest first.
    package let relapses: [Relapse]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "watch": watch
        case "how": how.orAbsent
        case "early": early
        case "wrong": wrong
        case "rows": rows
        case "relapses": relapses
        default: nil
        }
    }
}
