/// Why a county's form is not taken or changed.
package enum CountyFormRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownForm
    case isRetired
    /// Another form in use is called that.
    case sameTitle(String)
    /// The first row of data does not stand below the head.
    case rowsOutOfOrder
    /// No column is filled with anything Cunce knows.
    case fillsNothing
    /// Of this column nobody has said what it is.
    case columnOpen(heading: String)
    case columnTwice(String)
    /// The file that was sent cannot be read as a form: what is wrong is told in words of tables.
    case fileMissing
}
