/// One row while it is being read; not valid after the closure that received it returns.
///
/// Columns are counted from 0 in the order the statement names them. A column that is null or of
/// another type where a value was asked for is a fault of the store: `damaged`.
package protocol SQLRow {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws(StoreFault) -> Int64
    func text(_ column: Int) throws(StoreFault) -> String
    func bytes(_ column: Int) throws(StoreFault) -> [UInt8]
}

extension SQLRow {
    package func int(_ column: Int) throws(StoreFault) -> Int { Int(try integer(column)) }

    package func optionalInt(_ column: Int) throws(StoreFault) -> Int? {
        isNull(column) ? nil : Int(try integer(column))
    }

    package func optionalText(_ column: Int) throws(StoreFault) -> String? {
        isNull(column) ? nil : try text(column)
    }

    package func optionalBytes(_ column: Int) throws(StoreFault) -> [UInt8]? {
        isNull(column) ? nil : try bytes(column)
    }
}
