import CunceDomain
import CunceStore

/// The newest entries of a village's case.
struct VillageCourse: Sendable {
    /// The most entries a page shows.
    static let most = 40

    /// Newest first.
    let timeline: [TimelineEntry]
    /// How many entries there are in all: a stream is counted without gaps.
    let count: Int

    /// The course as it is now; only what was written since the last look is read.
    ///
    /// - Parameter sequence: that of the stream's last entry in this snapshot.
    static func now(
        _ stream: String, at sequence: Int, cache: StateCache, on connection: any SQLConnection
    ) throws -> VillageCourse {
        let known = cache.courses.get(VillageCourse.self, stream)
        if let known, known.count == sequence { return known }
        let older = known.flatMap { $0.count < sequence ? $0 : nil }
        let read =
            try older.flatMap { try $0.continued(stream, on: connection) }
            ?? until(Moment(milliseconds: .max), stream, on: connection)
        // Somebody with a later snapshot was here: theirs is kept.
        if known == nil || older != nil { cache.courses.put(read, stream) }
        return read
    }

    /// The course as it was known at a moment.
    static func until(
        _ moment: Moment, _ stream: String, on connection: any SQLConnection
    ) throws -> VillageCourse {
        let entries = try JournalEntries.latest(
            of: stream, until: moment, limit: most, on: connection)
        return VillageCourse(
            timeline: try TimelineEntry.all(entries), count: entries.first?.sequence ?? 0)
    }

    /// With what was written since; `nil` where that amends something, or fills a page.
    private func continued(
        _ stream: String, on connection: any SQLConnection
    ) throws -> VillageCourse? {
        let news = try JournalEntries.after(
            count, of: stream, limit: Self.most, on: connection)
        guard news.count < Self.most,
            !news.contains(where: { $0.mark.event.hasPrefix("entry.") })
        else { return nil }
        return VillageCourse(
            timeline: Array((try TimelineEntry.all(news) + timeline).prefix(Self.most)),
            count: count + news.count)
    }
}
