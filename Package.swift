// swift-tools-version: 6.2
import PackageDescription

/// One set of flags for every module of ours: imports stay inside the module that states them.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

func ours(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "cunce",
    platforms: [.macOS(.v14)],
    products: [.executable(name: "cunce", targets: ["cunce"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/attaswift/BigInt.git", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.8.1"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CIconv"),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CXml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CQRencode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CGD", pkgConfig: "gdlib", providers: [.apt(["libgd-dev"])]),
        ours("CunceDomain", [bigInt]),
        ours("CunceJournal", [crypto]),
        ours("CuncePacks", ["CunceDomain", .product(name: "Yams", package: "Yams")]),
        ours(
            "CunceStore",
            [
                "CunceDomain", "CunceJournal", "CIconv", crypto, cryptoExtras, subprocess,
                systemPackage,
            ]),
        ours(
            "CunceStoreSQLite",
            ["CunceStore", "CunceJournal", .product(name: "GRDB", package: "GRDB.swift")]),
        ours("CunceStorePostgres", ["CunceStore", "CunceJournal", "CLibPQ"]),
        ours("CuncePictures", ["CGD"]),
        ours("CunceDocuments", ["CunceDomain", "CZip", "CXml2", "CQRencode"]),
        ours("CunceTables", ["CunceDomain", "CunceStore", "CZip", "CXml2", "CXlsxWriter"]),
        ours("CunceDesk", ["CunceDomain", "CunceJournal", "CunceStore", "CunceTables", logging]),
        ours(
            "CunceReports", ["CunceDomain", "CunceStore", "CunceTables", "CunceDocuments"]),
        ours(
            "CunceWeb",
            [
                "CunceDomain", "CunceDesk", "CuncePacks", "CunceStore", "CunceReports",
                "CunceTables", "CunceDocuments", hummingbird, logging, crypto,
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        ours(
            "CunceCLI",
            [
                "CunceDomain", "CunceDesk", "CuncePacks", "CunceStore", "CunceReports",
                "CunceJournal", "CuncePictures", "CunceDocuments", arguments, logging,
            ]),
        .executableTarget(
            name: "cunce",
            dependencies: [
                "CunceDomain", "CunceJournal", "CuncePacks", "CunceStore", "CunceStoreSQLite",
                "CunceStorePostgres", "CunceDesk", "CunceReports", "CunceWeb", "CunceCLI",
                arguments, logging, lifecycle, hummingbird,
                .product(name: "Configuration", package: "swift-configuration"),
            ],
            swiftSettings: strict),
        // Made-up records for tests and measurements alike.
        .target(
            name: "CunceGenerated", dependencies: ["CunceDomain", "CunceStore", "CunceDesk"],
            path: "Tests/Generated", swiftSettings: strict),
        .executableTarget(
            name: "cunce-bench",
            dependencies: [
                "CunceGenerated",
                "CunceDomain", "CunceJournal", "CuncePacks", "CunceStore", "CunceStoreSQLite",
                "CunceStorePostgres", "CunceDesk", "CunceTables", "CunceReports", "CunceDocuments",
                arguments, logging, crypto,
            ],
            path: "Benchmarks/Sources", swiftSettings: strict),
        .target(
            name: "CunceTestSupport",
            dependencies: [
                "CunceDomain", "CunceJournal", "CunceStore", "CunceStoreSQLite",
                "CunceStorePostgres", "CunceDesk", "CuncePacks", "CunceReports",
            ],
            path: "Tests/Support", swiftSettings: strict),
        tests("CunceDomainTests", ["CunceDomain", "CunceTestSupport"]),
        tests("CunceJournalTests", ["CunceJournal", "CunceTestSupport"]),
        tests(
            "CuncePacksTests",
            ["CunceDomain", "CuncePacks", "CunceReports", "CunceTestSupport"],
            exclude: ["Trials"]),
        tests(
            "CunceStoreTests",
            [
                "CunceDomain", "CunceJournal", "CunceStore", "CunceStoreSQLite",
                "CunceStorePostgres", "CunceTestSupport", subprocess,
            ], exclude: ["Samples"]),
        tests(
            "CunceDeskTests",
            [
                "CunceDomain", "CunceJournal", "CunceStore", "CunceStoreSQLite", "CunceDesk",
                "CunceTables", "CunceTestSupport", logging,
            ]),
        tests(
            "CunceReportsTests",
            [
                "CunceDomain", "CuncePacks", "CunceStore", "CunceDesk", "CunceReports",
                "CunceTables",
                "CunceDocuments", "CunceStoreSQLite", "CunceGenerated", "CunceTestSupport", logging,
            ]),
        tests(
            "CunceWebTests",
            [
                "CunceDomain", "CunceStore", "CunceDesk", "CunceReports", "CunceWeb",
                "CunceTestSupport",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        tests("CunceDocumentsTests", ["CunceDomain", "CunceDocuments"]),
        tests(
            "CunceTablesTests",
            ["CunceDomain", "CunceDocuments", "CunceStore", "CunceTables", "CunceTestSupport"]),
        tests("RepositoryTests", []),
    ],
    swiftLanguageModes: [.v6]
)
