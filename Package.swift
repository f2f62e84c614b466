// swift-tools-version:6.2
import PackageDescription

/// The same language rules for every Swift target.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "reportxml",
  products: [
    .library(name: "ReportXML", targets: ["ReportXML"]),
    .executable(name: "reportxml", targets: ["ReportXMLTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "CSchemas"),
    .target(name: "CChunks"),
    .target(name: "XMLBridge", dependencies: ["CChunks", "CLibXML2"], swiftSettings: settings),
    .target(name: "ArchiveBridge", dependencies: ["CLibArchive"], swiftSettings: settings),
    .target(
      name: "ReportXML",
      dependencies: ["ArchiveBridge", "CSchemas", "XMLBridge", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .executableTarget(
      name: "ReportXMLTool",
      dependencies: [
        "ReportXML", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "ConversionBenchmark", dependencies: ["ReportXML"], swiftSettings: settings),
    .target(
      name: "TestDocuments", dependencies: ["CLibArchive"], path: "Tests/TestDocuments", swiftSettings: settings),
    .testTarget(name: "CChunksTests", dependencies: ["CChunks"], swiftSettings: settings),
    .testTarget(name: "XMLBridgeTests", dependencies: ["XMLBridge"], swiftSettings: settings),
    .testTarget(name: "ArchiveBridgeTests", dependencies: ["ArchiveBridge", "TestDocuments"], swiftSettings: settings),
    .testTarget(
      name: "ReportXMLTests", dependencies: ["ReportXML", "TestDocuments", "XMLBridge"],
      exclude: [
        "Atomic", "Fixtures", "Goldens", "Recognizers/differences.tsv", "Recognizers/units.tsv", "Rules/findings.py",
        "Schematron/expected.tsv", "Schematron/svrl.rng",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReportXMLToolTests",
      dependencies: [
        "ReportXMLTool", "TestDocuments", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Goldens"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
