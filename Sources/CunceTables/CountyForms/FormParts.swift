/// The parts of a form as they are packed, for whoever wants to look inside.
package enum FormParts {
    package static func names(of form: [UInt8]) throws(TableComplaint) -> [String] {
        try open(form).names
    }

    package static func text(
        _ part: String, of form: [UInt8]
    ) throws(TableComplaint) -> String {
        let parts = try open(form)
        do throws(WorkbookFault) {
            return String(decoding: try parts.bytes(part), as: UTF8.self)
        } catch {
            guard case .complaint(let complaint) = error else {
                throw TableComplaint(.notATable)
            }
            throw complaint
        }
    }

    private static func open(_ form: [UInt8]) throws(TableComplaint) -> PackedParts {
        do throws(WorkbookFault) {
            return try PackedParts(form)
        } catch {
            guard case .complaint(let complaint) = error else {
                throw TableComplaint(.notATable)
            }
            throw complaint
        }
    }
}
