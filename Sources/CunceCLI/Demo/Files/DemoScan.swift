import CunceDomain

/// A scanned page as scanners make it: a PDF around one JPEG (ISO 32000-1, 7.5).
enum DemoScan {
    /// - Parameters:
    ///   - width: of the JPEG. Unit: pixels, as `height`.
    static func pdf(around jpeg: [UInt8], width: Int, height: Int) -> [UInt8] {
        // A4 upright. Unit: points.
        let drawing = "q 595 0 0 842 0 0 cm /Page Do Q"
        let objects: [[UInt8]] = [
            Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
            Array("<< /Type /Pages /Kids [3 0 R] /Count 1 >>".utf8),
            Array(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
                /Resources << /XObject << /Page 5 0 R >> >> >>
                """.utf8),
            stream("<< /Length \(drawing.utf8.count) >>", Array(drawing.utf8)),
            stream(
                """
                << /Type /XObject /Subtype /Image /Width \(width) /Height \(height) \
                /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode \
                /Length \(jpeg.count) >>
                """, jpeg),
        ]
        var file = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.count)
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let table = file.count
        let rows = places.map { "\(padded($0, to: 10)) 00000 n \n" }.joined()
        file += Array(
            """
            xref
            0 \(objects.count + 1)
            0000000000 65535 f \n\(rows)trailer
            << /Size \(objects.count + 1) /Root 1 0 R >>
            startxref
            \(table)
            %%EOF

            """.utf8)
        return file
    }

    private static func stream(_ head: String, _ content: [UInt8]) -> [UInt8] {
        Array("\(head)\nstream\n".utf8) + content + Array("\nendstream".utf8)
    }
}
