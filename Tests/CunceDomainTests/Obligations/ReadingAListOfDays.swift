import CunceDomain
import Testing

@Suite struct ReadingAListOfDays {
    @Test func `takes a day in a line, in either language`() {
        let list = CalendarList(
            """
            日期,怎么算,名称
            # 国办通知
            2027-02-06,放假,春节
            2027-02-14，上班，春节调休

            2027-03-01,ordinary
            """)

        #expect(list.complaints.isEmpty)
        #expect(list.days.map(\.kind) == [.holiday, .working, nil])
        #expect(list.days.map(\.name) == ["春节", "春节调休", ""])
    }

    @Test func `names each line it cannot read`() {
        let list = CalendarList(
            "2027-02-06,放假\n2027-02-30,放假\n2027-02-07\n2027-02-08,也许\n2027-02-06,上班")

        #expect(list.complaints.map(\.line) == [2, 3, 4, 5])
        #expect(list.complaints.map(\.what) == [.day, .columns, .kind, .twice])
        #expect(list.complaints.map(\.got) == ["2027-02-30", "2027-02-07", "也许", "2027-02-06"])
        #expect(list.days.count == 1)
    }

    @Test(arguments: [("二月六日，放假，春节", CalendarList.Complaint.What.day), ("看不懂", .columns)])
    func `takes no first line for a head that may be a day`(
        line: String, what: CalendarList.Complaint.What
    ) {
        let list = CalendarList("\(line)\n2027-02-07,放假")

        #expect(list.complaints.map(\.what) == [what])
        #expect(list.complaints.map(\.line) == [1])
    }
}
