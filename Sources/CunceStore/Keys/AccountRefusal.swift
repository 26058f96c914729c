/// Why somebody is not let in, or an account not changed.
package enum AccountRefusal: Error, Equatable, Sendable {
    /// Name, password or slip do not fit; which of them is not said.
    case notLetIn
    /// Too many failures; seconds until it can be tried again.
    case wait(seconds: Int)
    case nameTaken(String)
    /// 2 to 40 letters, digits, dots, dashes or Chinese characters.
    case nameMalformed
    case unknownAccount(String)
    case wrongPassword
    case tooShort(least: Int)
    case tooLong(most: Int)
    /// The two new passwords are not the same.
    case notRepeated
    case unchanged
    case wrongCode
    /// Nobody closes the account they are signed in by.
    case ownAccount
}
