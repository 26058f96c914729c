import CunceDomain

/// The table that the county wants every month.
extension DemoStory {
    mutating func tellForm(_ file: FormFile) {
        let form: FormID = "form-monthly"
        tell(
            form.text, -30, at: 570, "office",
            .form(
                .register(
                    form, division: DemoTelling.root, title: DemoForm.title, rows: .ledger,
                    file: file)))
        tell("form-columns", -30, at: 575, "office", .form(.map(form, DemoForm.mapping)))
    }
}
