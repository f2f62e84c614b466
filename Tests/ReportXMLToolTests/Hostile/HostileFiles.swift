extension HostileCase {
  /// Names of files.
  static let names: [HostileCase] = [
    HostileCase("a name with a line end", made: "printf '<a/>' > 'a\nb.xml'", "validate 'a\nb.xml'", 1, "RX-XS-009"),
    HostileCase(
      "a name with a character of seven bytes", made: "good 🏳️‍🌈.txt", "convert . --out-dir o && test -s o/🏳️‍🌈.xml", 0),
    HostileCase(
      "a name that is not UTF-8", made: "good \"$(printf '\\325\\376.txt')\"",
      "convert \"$(printf '\\325\\376.txt')\" --out-dir o && test -s \"$(printf 'o/\\325\\376.xml')\"", 0),
    HostileCase(
      "two names that are not UTF-8, in a folder",
      made: "good \"$(printf '\\325.txt')\"; good \"$(printf '\\326.txt')\"",
      "convert . --out-dir o && test $(ls o | wc -l) = 2", 0),
    HostileCase(
      "two names that are not UTF-8, as arguments",
      made: "good \"$(printf '\\325.txt')\"; good \"$(printf '\\326.txt')\"",
      "convert *.txt --out-dir o && test $(ls o | wc -l) = 2", 0),
    HostileCase("a name that moves the cursor", "validate \"$(printf 'a\\033[2J.xml')\"", 3, "RX-IO-001"),
    HostileCase(
      "a name of 255 bytes", made: "n=$(bytes 251 a).txt; good $n",
      "convert . --out-dir o && test $(ls o | wc -c) = 256", 0),
    HostileCase("a name that is too long", "convert $(bytes 300 a)", 3, "RX-IO-004"),
    HostileCase("a path that is too long", "convert $(words 2100 a/)b", 3, "RX-IO-004"),
    HostileCase(
      "a name that looks like an option", made: "good ./--jobs.txt", "convert --summary none -- --jobs.txt", 0),
    HostileCase("an empty name", "convert ''", 3, "RX-IO-001"),
    HostileCase(
      "a list with a missing file", made: "good a.txt; printf 'b.txt\\na.txt\\n' > l",
      "convert --files-from l --out-dir o; s=$?; test -s o/a.xml && exit $s", 3, "RX-IO-001"),
    HostileCase("a list that is not there", "convert --files-from l --out-dir o", 3, "RX-IO-001"),
    HostileCase("an empty list", made: ": > l", "validate --files-from l", 0),
    HostileCase("a list of line ends", made: "bytes 100000 '\\n' > l", "validate --files-from l", 0),
    HostileCase(
      "a list that leads out of the folder", made: "good a.txt; mkdir b; echo ../a.txt > b/l",
      "--version && cd b && reportxml convert --files-from l --out-dir o && test -s o/a.xml", 0),
    HostileCase(
      "a list of a long line", made: "bytes 600 a > l", "convert --files-from l --out-dir o", 3, "RX-IO-004"),
    HostileCase("a list that is a document", made: "report '' > l", "validate --files-from l", 3, "RX-IO-001"),
  ]

  /// Files that are none, and folders.
  static let files: [HostileCase] = [
    HostileCase("a link to nowhere", made: "ln -s nowhere a.txt", "convert a.txt", 3, "RX-IO-001"),
    HostileCase("a link to itself", made: "ln -s a.txt a.txt", "convert a.txt", 3, "RX-IO-004"),
    HostileCase("a folder where a file should be", made: "mkdir a", "text a", 3, "RX-IO-002"),
    HostileCase("a file where a folder should be", made: "good a", "convert a/b.txt", 3, "RX-IO-004"),
    HostileCase(
      "a folder with a link to nowhere", made: "mkdir a; good a/b.txt; ln -s nowhere a/c.txt",
      "convert a --out-dir o; s=$?; test -s o/b.xml && exit $s", 3, "RX-IO-001"),
    HostileCase(
      "a folder that contains itself", made: "mkdir a; good a/b.txt; ln -s . a/c; ln -s ../a a/d",
      "convert a --out-dir o && test $(find o -type f | wc -l) = 1", 0),
    HostileCase(
      "a folder in a folder in a folder, 150 deep", made: "d=$(words 150 a/); mkdir -p $d; good $d/b.txt",
      "convert a --out-dir o && test $(find o -type f | wc -l) = 1", 0),
    HostileCase("a pipe in a folder", made: "mkdir a; mkfifo a/b.xml", "validate a", 0),
    HostileCase(
      "a pipe that nobody writes to the end", made: "good b", "convert <(cat b; exec sleep 0)", 2),
    HostileCase("a pipe as a file", made: "mkfifo a; good b; cat b > a &", "convert a > c", 0),
    HostileCase("the null device", "convert /dev/null > a", 0),
    HostileCase("a device without an end", "convert /dev/zero --max-size 8M", 5, "RX-IO-005"),
    HostileCase("standard input without an end", "convert - --max-size 8M < /dev/zero", 5, "RX-IO-005"),
    HostileCase("a list without an end", "convert --files-from /dev/zero --max-size 8M --out-dir o", 5, "RX-IO-005"),
    HostileCase("a file of 5 GB with nothing in it", made: "truncate -s 5G a.txt", "convert a.txt", 5, "RX-IO-005"),
    HostileCase("a file a byte too large", made: "bytes 1025 a > a.txt", "convert a.txt --max-size 1K", 5, "RX-IO-005"),
    HostileCase("a file that cannot be read where it begins", "convert /proc/self/mem", 3, "RX-IO-004"),
    HostileCase("a file that says it has no size", "convert /proc/self/status > a; test -s a", 0),
    HostileCase(
      "a file that grows while it is read",
      made: "good a.txt; (for i in 1 2 3 4 5 6 7 8 9; do words 9999 a >> a.txt; done) &",
      "convert a.txt | reportxml validate --quiet", 0),
    HostileCase(
      "a file that shrinks while it is read", made: "words 99999 a > a.txt; : > a.txt &",
      "convert a.txt | reportxml validate --quiet", 0),
    HostileCase(
      "standard input that is closed", "convert - <&-", 3, "RX-IO-004"),
  ]

  /// Outputs.
  static let outputs: [HostileCase] = [
    HostileCase("a full device", made: "good a.txt", "convert a.txt > /dev/full", 3, "RX-IO-020"),
    HostileCase("a full device by name", made: "good a.txt", "convert a.txt -o /dev/full", 3, "RX-IO-020"),
    HostileCase(
      "the null device as an output stays a device", made: "good a.txt",
      "convert a.txt -o /dev/null && test -c /dev/null", 0),
    HostileCase(
      "a file that may not grow", made: "words 3000 政 > a.txt",
      "--version && ulimit -f 1 && reportxml convert a.txt -o b.xml; s=$?; test $(ls -A | wc -l) = 1 && exit $s", 3,
      "RX-IO-020"),
    HostileCase("an output that is closed", made: "good a.txt", "convert a.txt >&-", 3, "RX-IO-020"),
    HostileCase("messages that nobody can read", "convert a.txt 2>&-", 3),
    HostileCase("all streams closed", "convert - <&- >&- 2>&-", 3),
    HostileCase(
      "a folder of outputs that is a file", made: "good a.txt; good o", "convert a.txt --out-dir o", 3, "RX-IO-020"),
    HostileCase(
      "a folder of outputs where none can be made", made: "good a.txt", "convert a.txt --out-dir /proc/o", 3,
      "RX-IO-020"),
    HostileCase(
      "a folder where an output should be", made: "mkdir a o o/b.xml; good a/b.txt; good a/c.txt",
      "convert a --out-dir o; s=$?; test -s o/c.xml && exit $s", 3, "RX-IO-020"),
    HostileCase(
      "a file where a folder of outputs should be", made: "mkdir -p a/b o; good a/b/c.txt; good o/b",
      "convert a --out-dir o", 3, "RX-IO-020"),
    HostileCase(
      "two inputs with one output", made: "good a.txt; good a.md",
      "convert . --out-dir o; s=$?; test ! -e o && exit $s", 2,
      "RX-IO-031"),
    HostileCase("one input twice", made: "good a.txt", "convert a.txt a.txt --out-dir o", 2, "RX-IO-031"),
    HostileCase("an output that is the input", made: "good a.txt", "convert a.txt -o a.txt", 2, "RX-IO-032"),
    HostileCase(
      "an output that is the input by a link", made: "good a.txt; ln -s a.txt b", "convert a.txt -o b", 2, "RX-IO-032"),
    HostileCase(
      "an output that is an input in a folder of outputs", made: "good a.xml", "convert a.xml --out-dir .", 2,
      "RX-IO-032"),
    HostileCase("a table over its input", made: "report '' > a.xml", "table measures a.xml -o ./a.xml", 2, "RX-IO-032"),
    HostileCase("a result over its input", made: "report '' > a.xml", "validate a.xml -o ./a.xml", 2, "RX-IO-032"),
    HostileCase("a folder without a folder of outputs", made: "mkdir a", "convert a", 2),
    HostileCase(
      "a reader of a table who has seen enough",
      made: "mkdir a; for i in 1 2 3 4 5 6 7 8 9; do words 999 '产值1亿元，' > a/$i.txt; done",
      "table measures a --jobs 4 | head -c 9 > b", 0),
    HostileCase(
      "a reader of verdicts who has seen enough",
      made: "mkdir a; seq 200 | while read i; do report '' > a/$i.xml; done",
      "validate a --jobs 4 --summary none 2> /dev/null | head -n 1 > b", 0),
  ]
}
