package import CunceDomain
import CunceReports

/// One request, read: which route, with which parts of the path, what was asked and sent, by whom.
package struct Call: Sendable {
    package let route: Route
    /// The path without the query.
    package let path: String
    /// Parts of the path by name: `/cases/:case` gives `case`.
    package var parameters: [String: String]
    package let query: Form
    /// The query as it was sent.
    package let queryText: String
    package var form: Form
    package let upload: Upload
    package let visitor: Visitor
    package let today: CivilDate
    /// Name and port under which the visitor reached us, as printed on slips.
    package var host = ""
    /// What the villagers' page asks of a request.
    package var outside = OutsideRequest()
    /// Why the last try was refused, when a form is shown again.
    package var complaints: Complaints

    package init(
        route: Route, path: String, parameters: [String: String], query: Form,
        queryText: String = "",
        form: Form, upload: Upload, visitor: Visitor, today: CivilDate
    ) {
        self.route = route
        self.path = path
        self.parameters = parameters
        self.query = query
        self.queryText = queryText
        self.form = form
        self.upload = upload
        self.visitor = visitor
        self.today = today
        complaints = Complaints()
    }

    package var language: Language { visitor.language }

    /// A part of the path as an id.
    ///
    /// - Throws: `Stray.notFound` for anything that cannot be one.
    package func id<Kind>(_ name: String, _ type: Identifier<Kind>.Type) throws -> Identifier<Kind>
    {
        guard let text = parameters[name], let id = Identifier<Kind>(checking: text) else {
            throw Stray.notFound
        }
        return id
    }

    /// The id a form was given when it was made; new things take it.
    package func commandID() throws -> CommandID {
        guard let id = CommandID(checking: form["command"]) else { throw Stray.expired }
        return id
    }

    /// Who acts.
    package func actor() throws -> Actor {
        guard let actor = visitor.actor else { throw Stray.notSignedIn }
        return actor
    }

    /// The earlier day a page is asked for, `nil` for today and later; that it exists was looked at
    /// before the page was.
    package var asOf: CivilDate? {
        guard let day = CivilDate(query["as-of"]), day < today else { return nil }
        return day
    }

    /// A day the address asks for, `nil` where it asks for none. An address that was mistyped
    /// is not answered with how things stand today: it would be taken for that day.
    ///
    /// - Throws: `ReportRefusal.unknownDay` for a day that does not exist.
    func askedDay(_ name: String) throws(ReportRefusal) -> CivilDate? {
        let text = query[name].trimmingSpace()
        guard !text.isEmpty else { return nil }
        guard let day = CivilDate(text) else { throw .unknownDay(text) }
        return day
    }

    /// A day typed into a form.
    package func day(_ name: String) throws(FieldComplaint) -> CivilDate {
        guard let day = CivilDate(form[name].trimmingSpace()) else {
            throw FieldComplaint(field: name, key: "refusal.form.day")
        }
        return day
    }

    /// A day typed into a form, or nothing.
    package func optionalDay(_ name: String) throws(FieldComplaint) -> CivilDate? {
        form[name].trimmingSpace().isEmpty ? nil : try day(name)
    }

    /// A choice of a form.
    package func choice<Kind>(
        _ name: String, _ type: Identifier<Kind>.Type
    ) throws(FieldComplaint) -> Identifier<Kind> {
        guard let id = Identifier<Kind>(checking: form[name]) else {
            throw FieldComplaint(field: name, key: "refusal.form.choose")
        }
        return id
    }

    /// A choice of a form, or nothing.
    package func optionalChoice<Kind>(
        _ name: String, _ type: Identifier<Kind>.Type
    ) throws(FieldComplaint) -> Identifier<Kind>? {
        form[name].isEmpty ? nil : try choice(name, type)
    }

    /// A field of a form: what was typed when it comes back, otherwise what it begins with.
    package func field(_ name: String, _ initial: String = "") -> FieldModel {
        FieldModel(
            name: name, value: form.has(name) ? form[name] : initial,
            complaint: complaints.fields[name])
    }

    /// A choice of a form with the chosen one kept.
    ///
    /// - Parameter options: value and label, in order.
    package func select(
        _ name: String, _ options: [(value: String, label: String)], initial: String = ""
    ) -> SelectModel {
        let chosen = form.has(name) ? Set(form.all(name)) : [initial]
        return SelectModel(
            name: name,
            options: options.map {
                OptionModel(value: $0.value, label: $0.label, selected: chosen.contains($0.value))
            }, complaint: complaints.fields[name])
    }
}
