import CLibPQ
import CunceStore

extension StoreFault {
    /// Source: PostgreSQL, "Error Codes". The detail of an error is left out: it quotes rows.
    init(postgres result: OpaquePointer?, _ link: OpaquePointer, sql: String) {
        guard let result else {
            let words = PQerrorMessage(link).map { String(cString: $0) } ?? ""
            self = .unavailable(words)
            return
        }
        let state = Self.field("C", of: result)
        var words = Self.field("M", of: result)
        let name = Self.field("n", of: result)
        if !name.isEmpty && !words.contains(name) { words += " (\(name))" }
        self.init(sqlState: state, message: words, sql: sql)
    }

    private init(sqlState state: String, message: String, sql: String) {
        switch state {
        case "53100": self = .full(message)
        case "25006": self = .readOnly(message)
        case "XX001", "XX002": self = .damaged(message)
        case "55P03", "40P01", "40001": self = .busy(message)
        // Our number of values differs from the placeholders': nothing is wrong with the line.
        case "08P01": self = .statement(sql: sql, message: message)
        case "57014": self = .statement(sql: sql, message: message)
        default:
            switch state.prefix(2) {
            case "23": self = .constraint(message)
            case "08", "53", "57", "58": self = .unavailable(message)
            default: self = .statement(sql: sql, message: "\(state) \(message)")
            }
        }
    }

    /// - Parameter code: a letter of libpq's `PG_DIAG_…`.
    private static func field(_ code: Unicode.Scalar, of result: OpaquePointer) -> String {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) } ?? ""
    }
}
