import Foundation

/// Large finished pieces of a page, put in after the template was rendered: a template copies what
/// it is given several times over, and a board has sixty villages.
struct Pieces {
    /// In the place of each stands a mark that nobody can type: it is drawn anew for every page.
    private let mark = "\u{E000}\(UUID().uuidString)\u{E000}"
    private var all: [[String]] = []

    /// What the template is given in their place; nothing for nothing.
    mutating func hold(_ pieces: [String]) -> String {
        guard !pieces.isEmpty else { return "" }
        all.append(pieces)
        return mark
    }

    /// The page with every piece in its place.
    ///
    /// - Parameter html: shape: has the marks in the order in which they were given.
    func put(into html: String) -> String {
        var page = ""
        page.reserveCapacity(
            html.utf8.count + all.joined().reduce(0) { $0 + $1.utf8.count })
        var rest = html[...]
        for pieces in all {
            guard let place = rest.range(of: mark) else { break }
            page += rest[..<place.lowerBound]
            for piece in pieces { page += piece }
            rest = rest[place.upperBound...]
        }
        return page + rest
    }
}
