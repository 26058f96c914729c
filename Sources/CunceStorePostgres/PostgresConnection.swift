import CLibPQ
import CunceStore

/// One connection to the server; used on one queue.
///
/// An answer is complete in memory before its first row is handed over, so that another
/// statement may be asked meanwhile.
final class PostgresConnection: SQLConnection {
    let dialect = SQLDialect.postgres
    let link: OpaquePointer
    private var prepared: [String: String] = [:]
    /// Why the transaction is spoiled; what the server says afterwards is only that it is.
    private var firstFault: StoreFault?

    /// How many statements are kept. Ours are a few hundred; this only bounds the rest.
    private static let keptStatements = 1_000

    init(_ link: OpaquePointer) { self.link = link }

    deinit { PQfinish(link) }

    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        let result = try answer(sql, parameters)
        defer { PQclear(result) }
        for row in 0..<PQntuples(result) {
            try body(PostgresRow(result: result, row: row))
        }
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        let result = try answer(sql, parameters)
        defer { PQclear(result) }
        // For a SELECT the server counts the rows it found.
        guard let status = PQcmdStatus(result), !String(cString: status).hasPrefix("SELECT"),
            let count = PQcmdTuples(result)
        else { return 0 }
        return Int(String(cString: count)) ?? 0
    }

    func script(_ sql: String) throws {
        try run(sql)
        // A `ROLLBACK TO` has mended the transaction.
        if transaction != PQTRANS_INERROR { firstFault = nil }
        // Statements kept from before a migration may no longer answer with the same types.
        let word = sql.drop(while: \.isWhitespace).prefix(8).uppercased()
        if !["SAVEPOIN", "RELEASE ", "ROLLBACK"].contains(word) { try forgetStatements() }
    }

    /// While the rows are sent the connection can do nothing else: `next` must not ask it.
    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int {
        let sql = "COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN"
        let started = try checked(PQexec(link, sql), sql, PGRES_COPY_IN)
        PQclear(started)
        return try PostgresCopy(connection: self, sql: sql, width: columns.count).run(next)
    }
}

extension PostgresConnection {
    var isBroken: Bool { PQstatus(link) != CONNECTION_OK }

    var transaction: PGTransactionStatusType { PQtransactionStatus(link) }

    func begin(_ begin: String) throws {
        firstFault = nil
        try run(begin)
    }

    func commit() throws {
        // The server would answer a COMMIT here with a quiet ROLLBACK.
        if transaction == PQTRANS_INERROR {
            throw firstFault ?? .statement(sql: "COMMIT", message: "the transaction has failed")
        }
        try run("COMMIT")
    }

    /// - Returns: whether the connection can be used again.
    func rollBack() -> Bool {
        guard !isBroken else { return false }
        if transaction == PQTRANS_IDLE { return true }
        let result = PQexec(link, "ROLLBACK")
        defer { PQclear(result) }
        return PQresultStatus(result) == PGRES_COMMAND_OK && transaction == PQTRANS_IDLE
    }

    /// Runs statements whose answers nobody reads.
    func run(_ sql: String) throws {
        PQclear(try checked(PQexec(link, sql), sql, PGRES_COMMAND_OK, PGRES_TUPLES_OK))
    }

    /// Passes an answer on, or throws what it says and frees it.
    func checked(
        _ result: OpaquePointer?, _ sql: String, _ wanted: ExecStatusType...
    ) throws(StoreFault) -> OpaquePointer {
        guard let result, wanted.contains(PQresultStatus(result)) else {
            let fault = isBroken ? brokenFault() : StoreFault(postgres: result, link, sql: sql)
            PQclear(result)
            if let firstFault, !isBroken { throw firstFault }
            if transaction == PQTRANS_INERROR { firstFault = fault }
            throw fault
        }
        return result
    }

    func brokenFault() -> StoreFault {
        let words = PQerrorMessage(link).map { String(cString: $0) } ?? ""
        return .unavailable(words.split(separator: "\n").joined(separator: " "))
    }
}

extension PostgresConnection {
    private func answer(_ sql: String, _ values: [SQLValue]) throws -> OpaquePointer {
        let name = try statement(sql)
        let parameters = try PostgresParameters(values, sql)
        let result = parameters.withPointers { count, starts, lengths, formats in
            PQexecPrepared(link, name, count, starts, lengths, formats, 1)
        }
        return try checked(result, sql, PGRES_TUPLES_OK, PGRES_COMMAND_OK)
    }

    private func statement(_ sql: String) throws -> String {
        if let name = prepared[sql] { return name }
        if prepared.count >= Self.keptStatements { try forgetStatements() }
        let name = "s\(prepared.count + 1)"
        PQclear(try checked(PQprepare(link, name, sql, 0, nil), sql, PGRES_COMMAND_OK))
        prepared[sql] = name
        return name
    }

    private func forgetStatements() throws {
        guard !prepared.isEmpty else { return }
        try run("DEALLOCATE ALL")
        prepared = [:]
    }
}
