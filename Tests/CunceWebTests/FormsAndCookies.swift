import CunceWeb
import Testing

@Suite struct ReadingCookies {
    @Test(arguments: [
        ("cunce=abc", "abc"), ("a=1; cunce=abc; b=2", "abc"), ("a=1;cunce=abc", "abc"),
        ("cunce=a=b", "a=b"), ("   cunce=abc", "abc"),
    ])
    func `finds ours among others`(header: String, value: String) {
        #expect(Cookies(header)[Cookies.session] == value)
    }

    @Test(arguments: [
        "", ";", "cunce", "cunce=", "=abc", "Cunce=abc", "cunce-language=en", ";=;=;",
    ])
    func `finds none where there is none`(header: String) {
        #expect(Cookies(header)[Cookies.session] == nil)
    }

    @Test func `does not mistake one of ours for another`() {
        let cookies = Cookies("cunce-form=f; cunce-language=en; cunce=s")

        #expect(cookies[Cookies.session] == "s")
        #expect(cookies[Cookies.language] == "en")
        #expect(cookies[Cookies.form] == "f")
    }

    @Test(
        arguments: [
            (nil, "cunce=abc; Path=/; HttpOnly; SameSite=Lax"),
            (14, "cunce=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600"),
            (0, "cunce=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"),
        ] as [(Int?, String)])
    func `sets them out of reach of scripts and other sites`(days: Int?, text: String) {
        #expect(Cookies.text(Cookies.session, "abc", days: days) == text)
    }
}
