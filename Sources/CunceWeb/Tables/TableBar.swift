import Mustache

/// How much of the whole is done, for a progress bar.
package struct TableBar: MustacheParent, Equatable, Sendable {
    /// Example: `1200`.
    package let done: Int
    /// Example: `3000`.
    package let all: Int

    package init(done: Int, all: Int) {
        self.done = done
        self.all = all
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "done": done
        case "all": all
        default: nil
        }
    }
}
