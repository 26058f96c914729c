import CLibPQ

/// The types a column may have here, by the number the server gives them.
///
/// Source: PostgreSQL, `pg_type.dat`; these numbers never change.
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let numeric: Oid = 1_700
    /// `name`, `text`, `unknown`, `char(n)`, `varchar`.
    static let texts: [Oid] = [25, 1_043, 19, 705, 1_042]
}

/// Reads a `numeric`, which is what the server makes of the sum of 64-bit numbers.
///
/// - Parameter numeric: shape: number of digits, weight of the first, sign, scale, 16 bits each;
///   then the digits to the base 10,000.
/// - Returns: `nil` where it is not a whole number of 64 bits.
/// - Source: PostgreSQL, `numeric_send`.
func wholeNumber(numeric raw: UnsafeRawBufferPointer) -> Int64? {
    func part(_ index: Int) -> Int {
        Int(Int16(bigEndian: raw.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)))
    }
    let digits = part(0)
    let weight = part(1)
    let sign = part(2)
    guard raw.count == 8 + digits * 2, sign == 0 || sign == 0x4000 else { return nil }
    if digits == 0 { return 0 }
    guard digits <= weight + 1, weight < 6 else { return nil }
    var number: Int64 = 0
    for place in 0...weight {
        let digit = place < digits ? Int64(part(4 + place)) : 0
        // Counted downwards: the lowest number has no positive counterpart.
        let (tenfold, tooBig) = number.multipliedReportingOverflow(by: 10_000)
        let (sum, tooLow) = tenfold.subtractingReportingOverflow(digit)
        if tooBig || tooLow { return nil }
        number = sum
    }
    if sign == 0x4000 { return number }
    return number == .min ? nil : -number
}
