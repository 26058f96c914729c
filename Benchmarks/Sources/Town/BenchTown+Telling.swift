import CunceDomain

extension BenchTown {
    /// Tells every village's story and the weekly huddles.
    ///
    /// - Parameters:
    ///   - tasks: for each village.
    ///   - entries: for each village, about.
    /// - Returns: entries of the villages' streams.
    func tellAll(tasks: Int, entries: Int) async throws -> Int {
        // Several at a time, so that they share flushes.
        let atOnce = 16
        var written = 0
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<villages {
                if number >= atOnce { written += try await group.next() ?? 0 }
                group.addTask {
                    var village = BenchVillage(self, number, tasks: tasks, entries: entries)
                    return try await village.tell()
                }
            }
            for try await one in group { written += one }
        }
        try await meet()
        return written
    }

    /// A huddle on a day of each week, with what was said about some villages.
    private func meet() async throws {
        let clock = BenchClock(.at(day(0), hour: 15))
        var script = BenchScript(desk: desk(clock), clock: clock, name: "huddles")
        for number in stride(from: 22, to: length, by: 7) {
            let day = day(number)
            let huddle = HuddleID("huddle-\(number)")
            try await script.submit(
                office, on: day,
                .huddle(
                    Self.round,
                    .open(huddle, week: ISOWeek(containing: day), place: "镇 2 号会议室")))
            for village in 0..<min(villages, 6) {
                try await script.submit(
                    office, on: day,
                    .huddle(
                        Self.round,
                        .minute(
                            huddle, village: DivisionID(village + 2),
                            text: "工作组周末再上门一次；仍约不到，报书记出面。")))
            }
            try await script.submit(office, on: day, .huddle(Self.round, .close(huddle)))
        }
    }
}
