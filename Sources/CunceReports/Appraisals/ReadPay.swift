package import CunceDomain
package import CunceStore

/// Somebody's pay for a period, as somebody with a right reads it.
package struct ReadPay: Sendable {
    package let key: FileKey
    package let file: PayFile
    package let right: FileAccess.Right
    /// The pack as it was fixed for the period.
    package let programme: Programme
    package let drawn: PayEvent.Drawn

    package var scheme: PayScheme? { programme.rules.pay.first { $0.key == drawn.scheme } }
}
