/// Which part another part means by an id. The addresses are resolved to names inside the file.
final class PartRelations: XMLListening {
    private let folder: [Substring]
    private(set) var byID: [String: String] = [:]
    /// Last word of the type's address → the first such part.
    private(set) var byType: [String: String] = [:]
    /// Every part, with the last word of its type's address, in the order of the file.
    private(set) var all: [(type: String, part: String)] = []

    var wantsText: Bool { false }

    /// - Parameter part: whose relations they are; empty for the file as a whole.
    init(of part: String) { folder = part.split(separator: "/").dropLast() }

    /// Where the relations of a part stand.
    static func name(for part: String) -> String {
        var steps = part.split(separator: "/").map(String.init)
        let file = steps.popLast() ?? ""
        return (steps + ["_rels", "\(file).rels"]).joined(separator: "/")
    }

    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
        guard name == "Relationship", attributes["TargetMode"] != "External",
            let target = attributes["Target"], byID.count < TableLimits.parts
        else { return }
        let resolved = resolve(target)
        if let id = attributes["Id"] { byID[id] = resolved }
        if let type = attributes["Type"]?.split(separator: "/").last.map(String.init) {
            if byType[type] == nil { byType[type] = resolved }
            all.append((type, resolved))
        }
    }

    func ended(_ name: String) throws(WorkbookFault) {}
    func heard(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}

    private func resolve(_ target: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": if !steps.isEmpty { steps.removeLast() }
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
