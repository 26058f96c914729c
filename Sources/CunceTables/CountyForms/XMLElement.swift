import CXml2

/// One element of a document that is held in memory. Valid as long as its `XMLTree` is.
struct XMLElement: Equatable {
    let node: xmlNodePtr

    /// Without its prefix.
    var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    /// The value under a name without its prefix; setting `nil` takes the attribute away.
    subscript(_ name: String) -> String? {
        get { attribute(name).map { Self.text(of: $0.pointee.children) } }
        nonmutating set {
            if let newValue {
                xmlSetProp(node, name, newValue)
            } else if let found = attribute(name) {
                xmlRemoveProp(found)
            }
        }
    }

    var elements: [XMLElement] {
        var (found, next): ([XMLElement], xmlNodePtr?) = ([], node.pointee.children)
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { found.append(XMLElement(node: child)) }
            next = child.pointee.next
        }
        return found
    }

    func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

    func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// What stands directly in it, without what stands in elements inside.
    var text: String {
        get { Self.text(of: node.pointee.children) }
        nonmutating set {
            clear()
            if !newValue.isEmpty { xmlAddChild(node, xmlNewDocText(node.pointee.doc, newValue)) }
        }
    }

    /// All text inside, at any depth.
    var wholeText: String { text + elements.map(\.wholeText).joined() }

    /// Takes everything out of it; attributes stay.
    func clear() {
        while let child = node.pointee.children {
            xmlUnlinkNode(child)
            xmlFreeNode(child)
        }
    }

    func remove() {
        xmlUnlinkNode(node)
        xmlFreeNode(node)
    }

    /// A new last child in the same vocabulary.
    @discardableResult
    func append(_ name: String) -> XMLElement? {
        guard let made = made(name) else { return nil }
        xmlAddChild(node, made.node)
        return made
    }

    /// A new element in the same vocabulary that hangs nowhere yet.
    func made(_ name: String) -> XMLElement? {
        xmlNewDocNode(node.pointee.doc, node.pointee.ns, name, nil).map { XMLElement(node: $0) }
    }

    func insert(_ other: XMLElement, after: XMLElement?) {
        if let after {
            xmlAddNextSibling(after.node, other.node)
        } else if let first = node.pointee.children {
            xmlAddPrevSibling(first, other.node)
        } else {
            xmlAddChild(node, other.node)
        }
    }

    /// A copy that hangs nowhere yet; prefixes are those of this document.
    func copied() -> XMLElement? {
        guard let copy = made(name) else { return nil }
        copy.node.pointee.ns = node.pointee.ns
        var attribute = node.pointee.properties
        while let one = attribute {
            xmlNewNsProp(
                copy.node, one.pointee.ns, one.pointee.name, Self.text(of: one.pointee.children))
            attribute = one.pointee.next
        }
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE:
                if let inner = XMLElement(node: child).copied() {
                    xmlAddChild(copy.node, inner.node)
                }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                xmlAddChild(copy.node, xmlNewDocText(node.pointee.doc, child.pointee.content))
            default: break
            }
            next = child.pointee.next
        }
        return copy
    }

    /// Itself and everything below it.
    func each(_ visit: (XMLElement) -> Void) {
        visit(self)
        for element in elements { element.each(visit) }
    }

    private func attribute(_ name: String) -> xmlAttrPtr? {
        var next = node.pointee.properties
        while let one = next {
            if let found = one.pointee.name, String(cString: found) == name { return one }
            next = one.pointee.next
        }
        return nil
    }

    private static func text(of first: xmlNodePtr?) -> String {
        var (made, next) = ("", first)
        while let child = next {
            if child.pointee.type == XML_TEXT_NODE || child.pointee.type == XML_CDATA_SECTION_NODE,
                let content = child.pointee.content
            {
                made += String(cString: content)
            }
            next = child.pointee.next
        }
        return made
    }
}
