/// Takes a table row by row and writes it to a file. Keeps no rows.
package protocol TableWriting: AnyObject {
    func write(_ cells: [TableCell]) throws
    /// Writes the last row, unless the table is to be filled in, and closes the file.
    func finish(_ mark: EndMark?) throws
}
