extension HostileCase {
  /// Texts.
  static let text: [HostileCase] = [
    HostileCase("an empty text", made: ": > a.txt", "convert a.txt | reportxml validate --quiet", 0),
    HostileCase("a text of one line end", made: "echo > a.txt", "convert a.txt | reportxml validate --quiet", 0),
    HostileCase(
      "a text that ends in the middle of a character", made: "printf '\\346\\224\\277\\345\\272' > a.txt",
      "convert a.txt", 3, "RX-IO-025"),
    HostileCase("a byte that UTF-8 does not have", made: "printf 'a\\377b' > a.txt", "convert a.txt", 3, "RX-IO-025"),
    HostileCase(
      "a character written too long", made: "printf '\\300\\257' > a.txt", "convert a.txt --encoding UTF-8", 3,
      "RX-IO-025"),
    HostileCase(
      "half of a surrogate pair", made: "printf '\\355\\240\\200' > a.txt", "convert a.txt --encoding UTF-8", 3,
      "RX-IO-025"),
    HostileCase(
      "a character beyond Unicode", made: "printf '\\364\\220\\200\\200' > a.txt", "convert a.txt --encoding UTF-8", 3,
      "RX-IO-025"),
    HostileCase(
      "two bytes of no Chinese word", made: "printf '\\300\\257' > a.txt", "convert a.txt", 0, "RX-IO-023"),
    HostileCase(
      "a Latin text in UTF-16 without a mark", made: "printf 'r\\0e\\0p\\0o\\0' > a.txt",
      "convert a.txt | reportxml validate --quiet", 0, "RX-IO-022"),
    HostileCase(
      "zero bytes", made: "bytes 100000 '\\0' > a.txt", "convert a.txt | reportxml validate --quiet", 0, "RX-IO-023"),
    HostileCase(
      "every control character", made: "awk 'BEGIN { for (i = 1; i < 32; i++) printf \"%c\", i }' > a.txt",
      "convert a.txt | reportxml validate --quiet", 0),
    HostileCase("a line of a million bytes", made: "bytes 1000000 a > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("a line of 300,000 ideographs", made: "words 300000 政 > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("200,000 empty lines", made: "bytes 200000 '\\n' > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("100,000 carriage returns", made: "bytes 100000 '\\r' > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("100,000 page ends", made: "bytes 100000 '\\f' > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("100,000 open brackets", made: "words 100000 （ > a.txt", "convert a.txt > b.xml", 0),
    HostileCase(
      "100,000 nested brackets", made: "{ words 100000 （; words 100000 ）; } > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("50,000 open quotation marks", made: "words 50000 “ > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("200,000 marks of Markdown", made: "bytes 200000 '*' > a.md", "convert a.md > b.xml", 0),
    HostileCase("100,000 number signs", made: "bytes 100000 '#' > a.md", "convert a.md > b.xml", 0),
    HostileCase("a table row of 50,000 cells", made: "words 50000 '|a' > a.md", "convert a.md > b.xml", 0),
    HostileCase("a number of 100,000 digits", made: "bytes 100000 9 > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("a numeral of 20,000 characters", made: "words 20000 亿 > a.txt", "convert a.txt > b.xml", 0),
    HostileCase("20,000 per cent signs", made: "words 20000 '1%' > a.txt", "convert a.txt > b.xml", 0),
    HostileCase(
      "5,000 headings", made: "yes '一、工作回顾' | head -n 5000 > a.txt", "convert a.txt > b.xml", 0),
    HostileCase(
      "a front matter without an end", made: "{ echo ---; yes 'title: 政府工作报告' | head -n 5000; } > a.md",
      "convert a.md > b.xml", 0),
    HostileCase(
      "random bytes",
      made:
        "awk 'BEGIN { srand(7); for (i = 0; i < 9999; i++) printf \"%c\", rand() * 256 }' | LC_ALL=C sed 's/^/\\xC0/' > a.txt",
      "convert a.txt", 3, "RX-IO-025"),
    HostileCase("XML in the place of text is text", made: "report '' > a.txt", "convert a.txt > b.xml", 0),
  ]
}
