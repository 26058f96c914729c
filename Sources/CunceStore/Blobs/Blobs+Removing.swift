package import CunceDomain
import Foundation

/// Removing a file that nothing names any more, while others may be keeping the same.
extension Blobs {
    /// Removes a blob, unless somebody kept it again since a moment: they found it there and
    /// wrote nothing.
    package func remove(_ name: String, untouchedSince moment: Moment) throws {
        guard let place = file(name), try Self.touched(place) < moment else { return }
        let aside = place.appendingPathExtension("gone")
        try FileManager.default.moveItem(at: place, to: aside)
        // Between the look and the move somebody may have kept it. Whoever comes after the move
        // finds nothing and writes it anew.
        if try Self.touched(aside) >= moment {
            try DurableFile.rename(file: aside, to: place)
        } else {
            try FileManager.default.removeItem(at: aside)
        }
    }

    /// Whether a file lies there; marks it as kept now.
    static func stillThere(_ place: URL) -> Bool { utimes(place.path, nil) == 0 }

    private static func touched(_ place: URL) throws -> Moment {
        let found = try FileManager.default.attributesOfItem(atPath: place.path)
        let day = found[.modificationDate] as? Date ?? .distantFuture
        // Far days do not fit into a moment; nothing is removed for their sake.
        let seconds = min(day.timeIntervalSince1970, 1e11)
        return Moment(milliseconds: Int64(seconds * 1000))
    }
}
