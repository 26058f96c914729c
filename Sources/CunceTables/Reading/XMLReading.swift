import CXml2

/// Reads one XML document piece by piece and tells a listener. No network, no entities, no
/// document types: a spreadsheet has none, and whoever sends one wants something else.
final class XMLReading {
    private let part: String
    private let listener: any XMLListening
    private var context: xmlParserCtxtPtr?
    fileprivate var fault: WorkbookFault?

    /// Once for the whole program, before the first document.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    init(part: String, telling listener: any XMLListening) {
        self.part = part
        self.listener = listener
        _ = Self.isReady
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { who, name, _, _, _, _, count, _, attributes in
            XMLReading.of(who)?.began(name, XMLAttributes(pointers: attributes, count: Int(count)))
        }
        handler.endElementNs = { who, name, _, _ in XMLReading.of(who)?.ended(name) }
        handler.characters = { who, text, count in XMLReading.of(who)?.heard(text, count) }
        handler.cdataBlock = { who, text, count in XMLReading.of(who)?.heard(text, count) }
        handler.internalSubset = { who, _, _, _ in XMLReading.of(who)?.refuseEntities() }
        context = xmlCreatePushParserCtxt(
            &handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue
        if let context { xmlCtxtUseOptions(context, Int32(options)) }
    }

    deinit {
        if let context { xmlFreeParserCtxt(context) }
    }

    /// Reads a whole part of a packed file.
    static func read(
        _ part: String, of parts: PackedParts, telling listener: any XMLListening
    ) throws(WorkbookFault) {
        let reading = XMLReading(part: part, telling: listener)
        try parts.unfold(part) { (piece) throws(WorkbookFault) in
            try reading.take(piece, isLast: false)
        }
        try reading.take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }

    func take(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(WorkbookFault) {
        guard let context else { throw .complaint(.init(.partUnreadable(part: part, line: 0))) }
        let outcome = xmlParseChunk(
            context, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count),
            isLast ? 1 : 0)
        if let fault { throw fault }
        guard outcome == 0, context.pointee.wellFormed != 0 || !isLast else {
            let line = context.pointee.input.map { Int($0.pointee.line) } ?? 0
            throw .complaint(.init(.partUnreadable(part: part, line: line)))
        }
    }

    private static func of(_ who: UnsafeMutableRawPointer?) -> XMLReading? {
        who.map { Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
    }

    private func refuseEntities() {
        stop(.complaint(.init(.entities(part: part))))
    }

    private func began(_ name: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes) {
        guard fault == nil, let name else { return }
        do throws(WorkbookFault) {
            try listener.began(String(cString: name), attributes)
        } catch { stop(error) }
    }

    private func ended(_ name: UnsafePointer<xmlChar>?) {
        guard fault == nil, let name else { return }
        do throws(WorkbookFault) { try listener.ended(String(cString: name)) } catch { stop(error) }
    }

    private func heard(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard fault == nil, listener.wantsText, let text else { return }
        do throws(WorkbookFault) {
            try listener.heard(UnsafeBufferPointer(start: text, count: Int(count)))
        } catch { stop(error) }
    }

    private func stop(_ fault: WorkbookFault) {
        self.fault = fault
        if let context { xmlStopParser(context) }
    }
}
