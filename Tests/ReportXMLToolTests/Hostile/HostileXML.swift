extension HostileCase {
  /// XML.
  static let xml: [HostileCase] = [
    HostileCase("an empty document", made: ": > a.xml", "validate a.xml", 1, "RX-WF-009"),
    HostileCase("a document of blanks", made: "bytes 1000 ' ' > a.xml", "validate a.xml", 1, "RX-WF-009"),
    HostileCase(
      "a document that is cut off", made: "report '<p>甲</p>' | head -c 200 > a.xml", "validate a.xml", 1, "RX-WF-022"),
    HostileCase(
      "a document that is cut off within a character",
      made:
        "report '<p>#' | sed '/#/q' | tr -d '\\n' | cut -d '#' -f 1 | tr -d '\\n' > a.xml; printf '\\347\\224' >> a.xml",
      "validate a.xml", 1, "RX-WF-005"),
    HostileCase(
      "zero bytes in the place of a document", made: "bytes 4096 '\\0' > a.xml", "validate a.xml", 1, "RX-WF-009"),
    HostileCase(
      "a zero byte in the text", made: "report '<p>甲#</p>' | tr '#' '\\0' > a.xml", "validate a.xml", 1, "RX-WF-015"),
    HostileCase(
      "a reference to the character zero", made: "report '<p>&#0;</p>' > a.xml", "validate a.xml", 1, "RX-WF-015"),
    HostileCase(
      "a document that is not UTF-8 as it says", made: "report '<p>#</p>' | tr '#' '\\377' > a.xml", "validate a.xml",
      1, "RX-WF-005"),
    HostileCase(
      "an encoding that there is not",
      made: "report '' | sed 's/UTF-8\"?>/KLINGON\"?>/' > a.xml", "validate a.xml", 1, "RX-WF-042"),
    HostileCase(
      "UTF-8 that says it is UTF-16", made: "report '' | sed 's/UTF-8\"?>/UTF-16\"?>/' > a.xml", "validate a.xml", 1,
      "RX-WF-043"),
    HostileCase(
      "a document type", made: "printf '<!DOCTYPE report SYSTEM \"/etc/passwd\"><report/>' > a.xml", "validate a.xml",
      1,
      "RX-WF-004"),
    HostileCase(
      "an entity that is a file",
      made: "printf '<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><r>&a;</r>' > a.xml", "validate a.xml", 1,
      "RX-WF-004"),
    HostileCase(
      "entities that grow a thousandfold each",
      made:
        "{ printf '<!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">'; for i in 1 2 3 4 5 6 7 8 9; do printf '<!ENTITY a%d \"' $i; "
        + "words 1000 \"&a$((i - 1));\"; printf '\">'; done; printf ']><r>&a9;</r>'; } > a.xml", "validate a.xml", 1,
      "RX-WF-004"),
    HostileCase(
      "an entity that contains itself", made: "printf '<!DOCTYPE r [<!ENTITY a \"&a;\">]><r>&a;</r>' > a.xml",
      "validate a.xml", 1, "RX-WF-004"),
    HostileCase(
      "parameter entities",
      made: "printf '<!DOCTYPE r [<!ENTITY %% a \"<!ENTITY b SYSTEM \\047/\\047>\">%%a;]><r/>' > a.xml",
      "validate a.xml", 1, "RX-WF-004"),
    HostileCase(
      "an entity that nobody declared", made: "report '<p>&nbsp;</p>' > a.xml", "validate a.xml", 1, "RX-WF-011"),
    HostileCase("65 nested elements", made: "words 65 '<a>' > a.xml", "validate a.xml", 5, "RX-WF-003"),
    HostileCase("100,000 nested elements", made: "words 100000 '<a>' > a.xml", "validate a.xml", 5, "RX-WF-003"),
    HostileCase(
      "20,000 elements that there are not", made: "report \"$(words 20000 '<b/>')\" > a.xml",
      "validate a.xml --max-findings 5", 1, "RX-XS-026"),
    HostileCase(
      "an attribute of a million bytes",
      made: "{ printf '<report a=\"'; bytes 1000000 a; printf '\"/>'; } > a.xml", "validate a.xml", 1, "RX-XS-009"),
    HostileCase(
      "20,000 attributes",
      made: "{ printf '<report'; seq 20000 | sed 's/.*/ a&=\"\"/' | tr -d '\\n'; printf '/>'; } > a.xml",
      "validate a.xml --max-findings 5", 1,
      "RX-XS-009"),
    HostileCase(
      "one attribute twice", made: "printf '<report a=\"\" a=\"\"/>' > a.xml", "validate a.xml", 1, "RX-WF-010"),
    HostileCase(
      "20,000 namespaces",
      made: "{ printf '<report'; seq 20000 | sed 's/.*/ xmlns:a&=\"u&\"/' | tr -d '\\n'; printf '/>'; } > a.xml",
      "validate a.xml --max-findings 5",
      1, "RX-XS-009"),
    HostileCase(
      "a name of 60,000 bytes", made: "{ printf '<'; bytes 60000 a; printf '/>'; } > a.xml", "validate a.xml", 1,
      "RX-WF-046"),
    HostileCase(
      "a comment without an end", made: "{ printf '<report><!--'; bytes 1000000 a; } > a.xml", "validate a.xml", 1,
      "RX-WF-025"),
    HostileCase(
      "a CDATA section without an end", made: "{ printf '<report><![CDATA['; bytes 1000000 a; } > a.xml",
      "validate a.xml", 1, "RX-WF-031"),
    HostileCase(
      "a million bytes without an element", made: "report \"$(words 100000 政)\" > a.xml", "validate a.xml", 1,
      "RX-XS-003"),
    HostileCase(
      "a schema location to the network",
      made:
        "report '' | sed 's|<report |<report xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:schemaLocation=\"a http://127.0.0.1:9/\" |' > a.xml",
      "validate a.xml", 1, "RX-XS-016"),
    HostileCase(
      "an inclusion",
      made: "report '<p><i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/></p>' > a.xml",
      "validate a.xml", 1, "RX-XS-027"),
    HostileCase(
      "a stylesheet",
      made: "report '' | sed 's|<report|<?xml-stylesheet href=\"http://127.0.0.1:9/\"?><report|' > a.xml",
      "validate a.xml", 0),
    HostileCase(
      "two documents in one file", made: "{ report ''; report ''; } > a.xml", "validate a.xml", 1, "RX-WF-029"),
    HostileCase(
      "a bad document for text", made: "words 100000 '<a>' > a.xml", "text a.xml", 3, "RX-RD-001"),
    HostileCase("a bad document in a table", made: "printf '<report>' > a.xml", "table measures a.xml", 3, "RX-RD-001"),
  ]
}
