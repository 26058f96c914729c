import CunceDomain
import Testing

@Suite struct ComparingVersions {
    @Test(arguments: [
        ("1.9.0", "1.10.0"), ("1.10.0", "2.0.0"), ("0.9.9", "1.0.0"), ("1.0.9", "1.0.10"),
        ("1.02.0", "1.10.0"),
    ])
    func `goes by numbers, not by letters`(earlier: String, later: String) {
        #expect(PackVersion(earlier) < PackVersion(later))
        #expect(!(PackVersion(later) < PackVersion(earlier)))
    }
}
