/// Why an installation is not set up.
package enum EstablishRefusal: Error, Equatable, Sendable {
    case alreadyEstablished
    case field(FieldFault)
    /// The root is a county (3) or a town (4).
    case notATownOrCounty
    case codeMalformed(expectedDigits: Int)
}
