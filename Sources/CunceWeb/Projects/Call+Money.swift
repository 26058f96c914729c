import CunceDomain
import CunceReports

extension Call {
    /// A sum typed into a form in yuan.
    ///
    /// - Returns: fen.
    func money(_ name: String) throws(FieldComplaint) -> Int {
        do {
            return try Money.read(form[name])
        } catch {
            throw FieldComplaint(field: name, key: Money.notice(error, field: name).key)
        }
    }
}
