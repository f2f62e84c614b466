internal import ReportXML

/// Makes reports of files, or says why there is none.
enum Reading {
  static func bytes(_ file: InputFile, limit: Int = Input.limit) throws(Complaint) -> [UInt8] {
    do {
      return try file.read(limit: limit)
    } catch {
      throw Complaint(reading: error)
    }
  }

  static func bytes(_ path: String) throws(Complaint) -> [UInt8] { try bytes(InputFile(path)) }

  /// A report from text or from XML, whichever the file holds.
  static func report(_ path: String, _ bytes: [UInt8]) throws(Complaint) -> Report {
    XMLSniffer.isXML(bytes) ? try reportFromXML(path, bytes) : try reportFromText(path, bytes)
  }

  static func reportFromText(_ path: String, _ bytes: [UInt8]) throws(Complaint) -> Report {
    do {
      return try Report(text: bytes)
    } catch {
      throw Complaint(error, path, bytes)
    }
  }

  static func reportFromXML(_ path: String, _ bytes: [UInt8]) throws(Complaint) -> Report {
    do {
      return try Report(xml: bytes)
    } catch {
      throw Complaint(error, path, bytes)
    }
  }
}

/// Tells XML from text by the first characters.
enum XMLSniffer {
  static func isXML(_ bytes: [UInt8]) -> Bool {
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) {
      return start.prefix(64).contains(0x3C)
    }
    start = start.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return start.starts(with: "<?xml".utf8) || start.starts(with: "<report".utf8)
      || start.starts(with: "<!DOCTYPE report".utf8)
  }
}
