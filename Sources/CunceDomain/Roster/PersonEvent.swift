/// What can happen to a person in our records. Names and contacts are sealed with the person's
/// own key; nothing about villagers is ever kept.
package enum PersonEvent: Equatable, Sendable {
    case registered(Registered)
    /// Their key is destroyed, and with it name and contact.
    case forgotten

    package struct Registered: Codable, Equatable, Sendable {
        package var person: PersonID

        package init(person: PersonID) { self.person = person }
    }

    /// The sealed part of `registered`.
    package struct Identity: Codable, Equatable, Sendable {
        package var name: String
        package var contact: String

        package init(name: String, contact: String) {
            self.name = name
            self.contact = contact
        }
    }
}
