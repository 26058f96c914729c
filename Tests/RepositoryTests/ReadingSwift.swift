import Testing

@Suite struct ReadingSwift {
    @Test func `keeps comments, literals and code apart`() {
        let read = SwiftText(
            #"""
            let a = "try! // no" // as! here
            /* fatalError( /* nested */ */ let b = try? c()
            let d = "x \(f("inner")) y"
            """#)

        #expect(!read.code.contains("try!"))
        #expect(!read.code.contains("fatalError("))
        #expect(read.code.contains("let b = try? c()"))
        #expect(read.comments.contains("as! here"))
        #expect(read.literals.map(\.text) == ["try! // no", "inner", #"x \() y"#])
        #expect(read.literals.map(\.line) == [1, 3, 3])
    }

    @Test func `knows literals of several lines and with fences`() {
        let read = SwiftText(
            ##"""
            let a = #"a "quoted" \(word)"#
            let b = """
                SELECT "x"
                """
            let c = 1
            """##)

        #expect(read.literals.map(\.line) == [1, 2])
        #expect(read.literals.first?.text == #"a "quoted" \(word)"#)
        #expect(read.code.contains("let c = 1"))
    }
}
