/// The two languages of everything the product shows. Chinese (simplified) first.
package enum Language: String, CaseIterable, Codable, Sendable {
    case zh, en
}
