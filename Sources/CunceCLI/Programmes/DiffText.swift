import CunceDomain
import CuncePacks
import CunceReports

/// What changed between two versions of a pack, in lines.
struct DiffText {
    let texts: Texts
    let language: Language

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    /// With what the pack calls the entry it is in.
    func line(_ change: PackComparison.Change) -> String {
        let place = "\(change.file):\(change.line) \(change.place)"
        let named =
            change.name.map {
                say("diff.place-named", ["place": place, "name": $0.text(in: language)])
            } ?? place
        let values = [
            "place": named, "before": change.before ?? "", "after": change.after ?? "",
        ]
        return switch change.kind {
        case .added:
            change.after == nil ? say("diff.added", values) : say("diff.added-value", values)
        case .removed:
            change.before == nil ? say("diff.removed", values) : say("diff.removed-value", values)
        case .changed: say("diff.changed", values)
        }
    }

    /// - Parameter place: in the facts file, of what only the other version knows.
    func passedOver(_ place: String, isEarlier: Bool) -> String {
        isEarlier
            ? say("diff.passed-over-earlier", ["place": place])
            : say("diff.passed-over-later", ["place": place])
    }

    /// - Parameter situations: `nil` where no facts were given.
    func count(_ changes: Int, _ situations: Int?) -> String {
        situations.map {
            say("diff.count-situations", ["changes": "\(changes)", "situations": "\($0)"])
        } ?? say("diff.count", ["changes": "\(changes)"])
    }
}
