import Mustache

/// One document with its templates.
package struct TemplateSection: MustacheParent, Equatable, Sendable {
    /// Its kind. Example: `ledger`.
    package let key: String
    /// What the programme calls it. Example: `后进村整治台账`.
    package let name: String
    /// The newest first.
    package let files: [TemplateLine]
    /// Goes back to the form of ours; absent while that is used.
    package let ours: FormModel?
    /// Placeholders that stand anywhere.
    package let names: [TemplateName]
    /// How a row of a list begins and ends. Example: `{{#台账}} … {{/台账}}`.
    package let list: String?
    /// Placeholders of such a row.
    package let fields: [TemplateName]

    package init(
        key: String, name: String, files: [TemplateLine], ours: FormModel?,
        names: [TemplateName], list: String?, fields: [TemplateName]
    ) {
        self.key = key
        self.name = name
        self.files = files
        self.ours = ours
        self.names = names
        self.list = list
        self.fields = fields
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "name": name
        case "files": files
        case "ours": ours.orAbsent
        case "names": names
        case "list": list.orAbsent
        case "fields": fields
        default: nil
        }
    }
}
