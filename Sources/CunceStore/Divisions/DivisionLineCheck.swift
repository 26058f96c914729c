/// Checks the values of one line by themselves.
struct DivisionLineCheck {
    let number: Int
    let fields: DivisionFields
    var isRefused = false
    /// `none` where the line has no code that could be read.
    private(set) var code = DivisionCode.none
    private(set) var parent = DivisionCode.none

    init(number: Int, fields: DivisionFields) {
        self.number = number
        self.fields = fields
    }

    mutating func run(closed: Bool, remarks: inout DivisionRemarks) {
        guard closed else { return refuse(nil, .quoteNotClosed, &remarks) }
        guard fields.count == 4 else {
            return refuse(nil, .columnCount(found: fields.count), &remarks)
        }
        checkCodeAndLevel(&remarks)
        let fault = fields.withField(1) { DivisionName.fault(in: $0) }
        if let fault { refuse(.name, fault, &remarks) }
        checkParent(&remarks)
    }

    private mutating func checkCodeAndLevel(_ remarks: inout DivisionRemarks) {
        let level = readLevel(&remarks)
        let code = readCode(.code, &remarks)
        guard let code else { return }
        // The line is known by its code even where the level contradicts it, so that its
        // children can be told why they have no parent.
        self.code = code
        if level != 0, code.level != level {
            let expected = DivisionCode.lengths[level]
            refuse(.code, .codeLength(found: code.text, expected: expected), &remarks)
        }
    }

    private mutating func checkParent(_ remarks: inout DivisionRemarks) {
        // A blank parent is right for a root; the comparison with the store knows.
        if fields.withField(3, { $0.isEmpty }) { return }
        if let code = readCode(.parent, &remarks) { parent = code }
    }

    /// - Returns: 0 where it could not be read.
    private mutating func readLevel(_ remarks: inout DivisionRemarks) -> Int {
        let place = DivisionColumn.level.rawValue - 1
        let digits = fields.withField(place) { Digits.read($0) }
        switch digits {
        case .blank: refuse(.level, .blank, &remarks)
        case .notDigits:
            let strange = fields.withField(place) { DivisionName.strangeness(of: $0) }
            refuse(.level, strange ?? .levelUnknown(found: fields.shown(place)), &remarks)
        case .plain, .fullWidth:
            let ascii = fields.withField(place) { digits.ascii(of: $0) }
            if ascii.count == 1, (0x31...0x35).contains(ascii[0]) {
                if case .fullWidth = digits { remarks.notice(number, .level, .fullWidthDigits) }
                return Int(ascii[0] - 0x30)
            }
            refuse(.level, .levelUnknown(found: fields.shown(place)), &remarks)
        }
        return 0
    }

    private mutating func readCode(
        _ column: DivisionColumn, _ remarks: inout DivisionRemarks
    ) -> DivisionCode? {
        let place = column.rawValue - 1
        // The way of nearly all lines: twelve ASCII digits.
        if let code = fields.withField(place, { DivisionCode($0) }) { return code }
        let digits = fields.withField(place) { Digits.read($0) }
        switch digits {
        case .blank: refuse(column, .blank, &remarks)
        case .notDigits:
            let strange = fields.withField(place) { DivisionName.strangeness(of: $0) }
            refuse(column, strange ?? .notDigits(found: fields.shown(place)), &remarks)
        case .plain, .fullWidth:
            let ascii = fields.withField(place) { digits.ascii(of: $0) }
            if let code = ascii.withUnsafeBufferPointer({ DivisionCode($0) }) {
                remarks.notice(number, column, .fullWidthDigits)
                return code
            }
            let found = ascii.withUnsafeBufferPointer { Excerpt.of($0) }
            refuse(column, .codeLength(found: found, expected: nil), &remarks)
        }
        return nil
    }

    private mutating func refuse(
        _ column: DivisionColumn?, _ kind: DivisionComplaint.Kind, _ remarks: inout DivisionRemarks
    ) {
        isRefused = true
        remarks.complain(number, column, kind)
    }
}
