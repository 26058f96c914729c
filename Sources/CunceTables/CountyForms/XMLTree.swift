import CXml2

/// One XML part as a tree that can be changed and written again. What nobody changes stays as it
/// was, unknown elements too. No network, no entities, no document types.
final class XMLTree {
    private let document: xmlDocPtr
    let root: XMLElement

    init(_ bytes: [UInt8], part: String) throws(WorkbookFault) {
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let read = bytes.withUnsafeBytes {
            xmlReadMemory(
                $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, nil,
                Int32(options))
        }
        guard let document = read else {
            throw .complaint(.init(.partUnreadable(part: part, line: 0)))
        }
        guard document.pointee.intSubset == nil else {
            xmlFreeDoc(document)
            throw .complaint(.init(.entities(part: part)))
        }
        guard let root = xmlDocGetRootElement(document) else {
            xmlFreeDoc(document)
            throw .complaint(.init(.partUnreadable(part: part, line: 0)))
        }
        self.document = document
        self.root = XMLElement(node: root)
    }

    deinit { xmlFreeDoc(document) }

    var bytes: [UInt8] {
        guard let room = xmlBufferCreate() else { return [] }
        defer { xmlBufferFree(room) }
        xmlNodeDump(room, document, root.node, 0, 0)
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        let body = UnsafeBufferPointer(
            start: xmlBufferContent(room), count: Int(xmlBufferLength(room)))
        return Array(head.utf8) + Array(body)
    }
}
