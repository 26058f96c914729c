import CunceStore
import GRDB
import GRDBSQLite

extension StoreFault {
    /// Source: SQLite, "Result and Error Codes"; the lower eight bits are the kind.
    init(sqlite code: Int32, message: String, sql: String) {
        switch code & 0xFF {
        case SQLITE_FULL: self = .full(message)
        case SQLITE_READONLY: self = .readOnly(message)
        case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged(message)
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy(message)
        case SQLITE_CONSTRAINT: self = .constraint(message)
        case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_NOMEM:
            self = .unavailable(message)
        // GRDB's word for a connection that has been closed.
        case SQLITE_MISUSE: self = .unavailable(message)
        default: self = .statement(sql: sql, message: message)
        }
    }
}

/// Runs something of GRDB's, so that its errors come out as ours; all others pass.
///
/// - Parameter sql: what was being done.
func naming<T>(_ sql: String, _ work: () throws -> T) throws -> T {
    do {
        return try work()
    } catch let error as DatabaseError {
        throw StoreFault(
            sqlite: error.extendedResultCode.rawValue, message: error.message ?? "", sql: sql)
    }
}
