import Testing

/// The bundle's own entry point. Test discovery by index costs two minutes of a cold build;
/// every test here is a Swift Testing test, so nothing else needs discovering.
@main struct Runner {
    static func main() async { await Testing.__swiftPMEntryPoint() as Never }
}
