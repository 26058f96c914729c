/// Takes the rows that states write and pours them in table by table, thousands at a time: a
/// replay starts from empty tables, so that nothing has to be looked for.
final class GatheringConnection: SQLConnection {
    private static let rowsAtOnce = 4_000

    var dialect: SQLDialect { target.dialect }
    private let target: any SQLConnection
    private let tables: [TableShape]
    private let places: [String: Int]
    private var rows: [[[SQLValue]]]
    private var count = 0

    init(_ target: any SQLConnection, tables: [TableShape]) {
        self.target = target
        self.tables = tables
        places = Dictionary(
            uniqueKeysWithValues: tables.enumerated().map { ($1.upsert, $0) })
        rows = Array(repeating: [], count: tables.count)
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        guard let place = places[sql] else { return try target.execute(sql, parameters) }
        rows[place].append(parameters)
        count += 1
        if count >= Self.rowsAtOnce { try pour() }
        return 1
    }

    /// Writes what has been gathered.
    func pour() throws {
        for place in tables.indices where !rows[place].isEmpty {
            var next = rows[place].makeIterator()
            try target.insertMany(
                into: tables[place].name, columns: tables[place].columns.map(\.name)
            ) { next.next() }
            rows[place].removeAll(keepingCapacity: true)
        }
        count = 0
    }

    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws { try target.each(sql, parameters, body) }

    func script(_ sql: String) throws { try target.script(sql) }

    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int { try target.insertMany(into: table, columns: columns, next: next) }
}
