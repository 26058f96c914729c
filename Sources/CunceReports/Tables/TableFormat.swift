/// The files a table goes out as.
package enum TableFormat: String, CaseIterable, Sendable {
    case xlsx, csv

    /// For the Content-Type of a download.
    package var type: String {
        switch self {
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        }
    }
}
