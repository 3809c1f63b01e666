// swift-tools-version: 6.2
import PackageDescription

// Swift 6 language mode comes with the tools version. With CI set, a warning in our own code is an error.
let isCI = Context.environment["CI"] != nil

let nio: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "NIOSSL", package: "swift-nio-ssl"),
]
let locks: Target.Dependency = .product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "consilium",
  products: [
    .executable(name: "consiliumd", targets: ["consiliumd"]),
    .executable(name: "consilium", targets: ["consilium"]),
    .executable(name: "consilium-load", targets: ["consilium-load"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Pure: no I/O, no clock, no randomness of their own.
    .target(name: "ConsiliumProtocol"),
    .target(name: "Collective"),
    .target(name: "Deidentification", exclude: ["README.md"]),

    // The system's own libraries.
    .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CTerminal"),
    .target(name: "CProcess"),
    .target(name: "SystemCrypto", dependencies: ["CLibcrypto"]),

    // The log and its storage.
    .target(name: "EventLog", dependencies: ["Collective", "SystemCrypto"]),
    .target(
      name: "SQLiteLog",
      dependencies: ["EventLog", "Collective", "SystemCrypto", .product(name: "GRDB", package: "GRDB.swift")]),

    // The server, the client, and what a terminal needs.
    .target(
      name: "ConsiliumServer",
      dependencies: [
        "ConsiliumProtocol", "EventLog", "Collective", "Deidentification", "SystemCrypto", logging, locks,
      ] + nio),
    .target(
      name: "ConsiliumClient",
      dependencies: ["ConsiliumProtocol", "Collective", "Deidentification", "SystemCrypto"] + nio),
    .target(name: "TerminalUI", dependencies: ["CTerminal"]),

    // Wiring and command lines only.
    .executableTarget(
      name: "consiliumd",
      dependencies: [
        "ConsiliumServer", "SQLiteLog", "EventLog", "Collective", "ConsiliumProtocol", "SystemCrypto", "CProcess",
        "TerminalUI", arguments, logging,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "consilium",
      dependencies: [
        "ConsiliumClient", "TerminalUI", "ConsiliumProtocol", "Collective", "Deidentification", "SystemCrypto",
        arguments,
        // For the demo, which holds a whole server.
        "ConsiliumServer", "SQLiteLog", "EventLog", logging,
      ]),
    .executableTarget(name: "consilium-load", dependencies: ["ConsiliumProtocol", arguments] + nio),

    // One folder per target, and what several of them share.
    .target(
      name: "CollectiveFixture", dependencies: ["Collective", "SeededRandom"], path: "Tests/CollectiveFixture"),
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .target(name: "BuiltPrograms", path: "Tests/BuiltPrograms"),
    .testTarget(name: "ConsiliumProtocolTests", dependencies: ["ConsiliumProtocol", "SeededRandom"]),
    .testTarget(name: "CollectiveTests", dependencies: ["Collective", "CollectiveFixture", "SeededRandom"]),
    .testTarget(
      name: "DeidentificationTests", dependencies: ["Deidentification", "SeededRandom"], exclude: ["Tools"],
      resources: [.copy("Corpus")]),
    .testTarget(name: "SystemCryptoTests", dependencies: ["SystemCrypto", "CLibcrypto"]),
    .testTarget(name: "EventLogTests", dependencies: ["EventLog", "Collective", "SystemCrypto", "CollectiveFixture"]),
    .testTarget(
      name: "SQLiteLogTests",
      dependencies: [
        "SQLiteLog", "EventLog", "Collective", "SystemCrypto", "CollectiveFixture", "SeededRandom",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "SeededRandom"]),
    .testTarget(
      name: "ConsiliumClientTests",
      dependencies: [
        "ConsiliumClient", "ConsiliumProtocol", "Collective", "SystemCrypto",
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ] + nio),
    .testTarget(
      name: "consiliumTests",
      dependencies: [
        "consilium", "ConsiliumClient", "ConsiliumServer", "ConsiliumProtocol", "Collective", "EventLog", "SQLiteLog",
        "TerminalUI", "BuiltPrograms",
      ]),
    .testTarget(
      name: "consiliumdTests",
      dependencies: ["consiliumd", "SQLiteLog", "EventLog", "Collective", "SystemCrypto", "BuiltPrograms"]),
    .testTarget(
      name: "ConsiliumLoadTests",
      dependencies: [
        "consilium-load", "consiliumd", "ConsiliumProtocol", "BuiltPrograms",
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "ConsiliumServerTests",
      dependencies: [
        "ConsiliumServer", "EventLog", "ConsiliumProtocol", "Collective", "Deidentification", "CollectiveFixture",
        "SeededRandom", logging, locks, .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "ConsiliumServer", "ConsiliumClient", "SQLiteLog", "EventLog", "Collective", "ConsiliumProtocol",
        "SystemCrypto",
        logging, locks,
        // A server that may be killed is a process of its own.
        "BuiltPrograms", "consiliumd", "consilium-load",
      ] + nio),
  ]
)

for target in package.targets where isCI && target.type != .system {
  target.swiftSettings = [.treatAllWarnings(as: .error)]
}
