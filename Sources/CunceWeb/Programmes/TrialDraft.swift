import CunceDomain
import CuncePacks
import CunceReports
import Foundation

/// A pack with changes that are kept nowhere: they go back and forth with the form.
struct TrialDraft {
    let installed: [String: Data]
    /// Whole texts by the name of the file; only files that differ from the installed ones.
    private(set) var changed: [String: String] = [:]
    /// The file whose text is open.
    private(set) var open: String
    /// What was typed for a number and is none, by the name of the field.
    private(set) var wrong: [String: String] = [:]

    /// Files whose numbers stand in the form.
    static let numbered: [PackFile] = [.screening, .acceptance]

    init(_ installed: [String: Data]) {
        self.installed = installed
        let names = Set(installed.keys)
        open =
            (Self.numbered + PackFile.allCases).map(\.name).first { names.contains($0) }
            ?? PackFile.programme.name
    }

    /// What came with a form: earlier changes, then the new ones.
    mutating func take(_ form: Form) {
        for name in names { if form.has(Self.field(name)) { set(form[Self.field(name)], name) } }
        if names.contains(form["open"]) { open = form["open"] }
        let act = form["act"]
        if act == "text" { set(form["text"], open) }
        if act == "numbers" { takeNumbers(form) }
        if act.hasPrefix("open:"), names.contains(String(act.dropFirst(5))) {
            open = String(act.dropFirst(5))
        }
    }

    /// Only where a number is another one than before: whatever else stands in a file is let be.
    private mutating func takeNumbers(_ form: Form) {
        for file in Self.numbered.map(\.name) {
            guard let editing = editing(file) else { continue }
            var values: [String: String] = [:]
            for number in editing.numbers {
                let field = Self.field(number)
                let typed = form[field].trimmingSpace()
                guard form.has(field), typed != number.value else { continue }
                if let text = number.text(of: typed) {
                    values[number.path] = text
                } else {
                    wrong[field] = typed
                }
            }
            if !values.isEmpty { set(editing.changed(values), file) }
        }
    }

    private mutating func set(_ text: String, _ name: String) {
        // Browsers send line ends as CR LF.
        var plain = text.replacingOccurrences(of: "\r\n", with: "\n")
        if !plain.hasSuffix("\n") { plain += "\n" }
        changed[name] = plain == installedText(name) ? nil : plain
    }

    private func installedText(_ name: String) -> String? {
        installed[name].map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file a pack of this kind has, in the order of packs.
    var names: [String] { PackFile.allCases.map(\.name).filter { installed[$0] != nil } }

    func text(_ name: String) -> String { changed[name] ?? installedText(name) ?? "" }

    func editing(_ name: String) -> PackEditing? {
        installed[name] == nil ? nil : PackEditing(Data(text(name).utf8), file: name)
    }

    var files: [String: Data] {
        installed.merging(changed.mapValues { Data($0.utf8) }) { _, own in own }
    }

    static func field(_ name: String) -> String { "changed:\(name)" }

    static func field(_ number: PackNumber) -> String { "n:\(number.file):\(number.path)" }
}
