/// The body of an entry that says no more than its name.
struct Nothing: Codable {}
