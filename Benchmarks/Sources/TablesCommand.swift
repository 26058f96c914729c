import ArgumentParser
import CunceDomain
import CunceTables
import Foundation

/// P9: a table of 100,000 rows and 60 columns written as XLSX, and read again.
///
/// Memory is the most the process ever held, less what it held before the first row.
struct TablesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables", abstract: "Write and read a large table.")

    @Option(help: "Rows.") var rows = 100_000
    @Option(help: "Columns.") var columns = 60

    func run() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-bench-\(ProcessInfo.processInfo.processIdentifier).xlsx")
        let clock = ContinuousClock()
        let before = Self.mostMemory()
        let begin = clock.now
        let writing = try XLSXWriting(
            to: file, title: "bench",
            columns: (0..<columns).map { XLSXColumn(heading: "列\($0)", width: 14, isProse: false) })
        for row in 0..<rows { try writing.write((0..<columns).map { cell(row, $0) }) }
        try writing.finish(EndMark(rows: rows, entries: 0, head: ""))
        Figure.say("write", begin.duration(to: clock.now).seconds)
        Figure.say("write-memory", Self.mostMemory() - before)
        let bytes = [UInt8](try Data(contentsOf: file))
        try FileManager.default.removeItem(at: file)
        Figure.say("bytes", bytes.count)
        let reading = clock.now
        let table = TableReading.read(bytes, as: TableForms.form(.tasks))
        Figure.say("read", reading.duration(to: clock.now).seconds)
        Figure.say("complaints", table.complaints.count)
    }

    private func cell(_ row: Int, _ column: Int) -> TableCell {
        switch column % 4 {
        case 0: .text("溪坑店村第\(row)号\(column)")
        case 1: .day(CivilDate(dayNumber: 20_000 + row % 1000))
        case 2: .fen(row * 100 + column)
        default: .count(row)
        }
    }

    /// Unit: bytes.
    private static func mostMemory() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) * 1024
    }
}
