import TestDocuments
import Testing

@testable import ReportXML

/// The form of a file is told by its content.
struct InputFormatTests {
  @Test(arguments: [
    ("政府工作报告", InputFormat.text), ("", .text), ("# 政府工作报告\n<p>", .text), ("<p>甲</p>", .text),
    ("<!-- 甲 -->\n政府工作报告", .text),
    ("<!DOCTYPE html><p>", .html), ("\u{FEFF}\n<!doctype HTML PUBLIC \"a\">", .html), ("<HTML lang=zh>", .html),
    ("<html>", .html),
    ("<!-- saved from url --><html>", .html), ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC>", .html),
    ("<body>", .html),
    ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", .html),
    ("<report xmlns=\"urn:reportxml:1\">", .xml),
    ("<?xml version=\"1.0\"?><report>", .xml), ("<r:report xmlns:r=\"urn:reportxml:1\">", .xml), ("<htmlx>", .text),
    ("<", .text), ("<!--", .text),
    ("%PDF", .text), ("PK", .text),
  ])
  func isTold(_ text: String, _ format: InputFormat) throws { #expect(try InputFormat(of: Array(text.utf8)) == format) }

  @Test func documentsAreToldByTheirParts() throws {
    #expect(try InputFormat(of: WordFile(lines: ["甲"]).bytes) == .docx)
  }

  @Test func wideMarkupIsTold() throws {
    let wide: [UInt8] = [0xFF, 0xFE] + "<html>".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(try InputFormat(of: wide) == .html)
  }
}
