import CunceDomain
import Mustache

/// One field of a form, whatever it asks for. Template `upward-field`.
package struct UpwardField: MustacheParent, Equatable, Sendable {
    enum Kind: Equatable {
        case line, area, day, select, boxes, hidden
    }

    /// Told apart from the same field of another form. Example: `sign-f-word`.
    package let id: String
    /// Sent under. Example: `word`.
    package let name: String
    /// What it holds.
    package let value: String
    /// What is asked. Example: `怎么送的`.
    package let label: String
    /// How to mend it.
    package let complaint: String?
    /// What can be chosen.
    package let options: [OptionModel]
    private let kind: Kind
    private let required: Bool

    init(
        _ kind: Kind, _ name: String, _ label: String, in form: String, value: String = "",
        complaint: String? = nil, options: [OptionModel] = [], required: Bool = true
    ) {
        self.kind = kind
        self.name = name
        self.label = label
        self.value = value
        self.complaint = complaint
        self.options = options
        self.required = required
        id = "\(form)-f-\(name)"
    }

    /// Carried along, and shown to nobody.
    package var isHidden: Bool { kind == .hidden }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "id": id
        case "name": name
        case "value": value
        case "label": label
        case "complaint": complaint.orAbsent
        case "options": options
        case "isLine": kind == .line
        case "isArea": kind == .area
        case "isDay": kind == .day
        case "isSelect": kind == .select
        case "isBoxes": kind == .boxes
        case "isHidden": isHidden
        case "required": required
        default: nil
        }
    }
}
