import CXml2
import Foundation

/// One part of a Word file as a tree that can be changed. No network, no entities, no document
/// type.
final class TemplateTree {
    typealias Node = UnsafeMutablePointer<xmlNode>

    private let document: UnsafeMutablePointer<xmlDoc>

    /// Once for the whole program, before the first document.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// - Throws: `TemplateFault.broken`.
    init(_ bytes: Data, part: String) throws(TemplateFault) {
        _ = Self.isReady
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue
        let document = bytes.withUnsafeBytes { raw in
            xmlReadMemory(
                raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, nil,
                Int32(options))
        }
        guard let document else { throw .broken(part: part) }
        guard document.pointee.intSubset == nil, document.pointee.extSubset == nil else {
            xmlFreeDoc(document)
            throw .broken(part: part)
        }
        self.document = document
    }

    deinit { xmlFreeDoc(document) }

    var root: Node? { xmlDocGetRootElement(document) }

    func written() -> Data {
        var memory: UnsafeMutablePointer<xmlChar>?
        var size: Int32 = 0
        xmlDocDumpMemoryEnc(document, &memory, &size, "UTF-8")
        guard let memory else { return Data() }
        defer { free(memory) }
        return Data(bytes: memory, count: Int(size))
    }

    /// A copy of an element with all that is in it, set after another.
    func copy(_ node: Node, after place: Node) -> Node? {
        // A plain copy would declare its vocabulary anew in every row.
        var copy: Node?
        guard
            xmlDOMWrapCloneNode(
                nil, document, node, &copy, document, place.pointee.parent, 1, 0) == 0, let copy
        else { return nil }
        return xmlAddNextSibling(place, copy)
    }

    /// A new element of the same vocabulary as another, set after it.
    func element(_ name: String, after place: Node) -> Node? {
        guard let node = xmlNewDocNode(document, place.pointee.ns, name, nil) else { return nil }
        return xmlAddNextSibling(place, node)
    }

    func element(_ name: String, before place: Node) -> Node? {
        guard let node = xmlNewDocNode(document, place.pointee.ns, name, nil) else { return nil }
        return xmlAddPrevSibling(place, node)
    }

    func element(_ name: String, in parent: Node) -> Node? {
        guard let node = xmlNewDocNode(document, parent.pointee.ns, name, nil) else { return nil }
        return xmlAddChild(parent, node)
    }

    static func remove(_ node: Node) {
        xmlUnlinkNode(node)
        xmlFreeNode(node)
    }

    static func name(_ node: Node) -> String? {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else {
            return nil
        }
        return String(cString: name)
    }

    static func parent(of node: Node) -> Node? { node.pointee.parent }

    static func children(of node: Node) -> [Node] {
        var all: [Node] = []
        var next = node.pointee.children
        while let child = next {
            all.append(child)
            next = child.pointee.next
        }
        return all
    }

    /// All elements of a name below a node, in the order of the document.
    ///
    /// - Parameter stop: elements of this name are not looked into, apart from the node itself.
    static func all(_ wanted: String, in node: Node, within stop: String? = nil) -> [Node] {
        children(of: node).flatMap { child -> [Node] in
            guard let name = name(child) else { return [] }
            if name == wanted {
                return [child] + (stop == wanted ? [] : all(wanted, in: child, within: stop))
            }
            return name == stop ? [] : all(wanted, in: child, within: stop)
        }
    }

    static func text(_ node: Node) -> String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { free(content) }
        return String(cString: content)
    }

    static func set(_ text: String, in node: Node) {
        xmlNodeSetContent(node, SafeText.of(text))
        xmlNodeSetSpacePreserve(node, 1)
    }

    static func attribute(_ name: String, of node: Node) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { free(value) }
        return String(cString: value)
    }
}
