/// How the words of a rule were known to whoever wrote the data file.
package enum LawReading: String, CaseIterable, Codable, Sendable {
    /// Read in the full text.
    case full
    /// Read in an excerpt or in a text that restates it.
    case excerpt
    /// Known, not read: to be looked up before anybody relies on it.
    case unread
}
