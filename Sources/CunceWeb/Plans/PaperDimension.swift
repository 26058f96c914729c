import Mustache

/// One dimension on the paper.
package struct PaperDimension: MustacheParent, Equatable, Sendable {
    /// Example: `二、人（班子和干部）`.
    package let heading: String
    /// Numbered in words, with their severity.
    package let problems: [String]
    /// Said where nothing was found.
    package let clear: String?
    /// Those that answer a problem here first.
    package let measures: [PaperMeasure]
    /// Measures that stand under another dimension. Example: `另见措施 2、5。`
    package let elsewhere: String?

    package init(
        heading: String, problems: [String], clear: String? = nil, measures: [PaperMeasure],
        elsewhere: String? = nil
    ) {
        self.heading = heading
        self.problems = problems
        self.clear = clear
        self.measures = measures
        self.elsewhere = elsewhere
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "problems": problems
        case "clear": clear.orAbsent
        case "measures": measures
        case "elsewhere": elsewhere.orAbsent
        default: nil
        }
    }
}
