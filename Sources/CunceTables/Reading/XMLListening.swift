/// Hears a document as it is read. Names come without their prefix.
protocol XMLListening: AnyObject {
    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault)
    func ended(_ name: String) throws(WorkbookFault)
    /// Whether texts between tags are wanted now.
    var wantsText: Bool { get }
    func heard(_ text: UnsafeBufferPointer<UInt8>) throws(WorkbookFault)
}
