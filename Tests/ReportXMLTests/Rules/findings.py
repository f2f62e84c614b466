"""What another Schematron implementation finds: lxml's, which turns a schema into XSLT and runs it with libxslt.

    python3 findings.py SCHEMA PHASE FILE...

writes a line for each finding: the number of the file, the id of the rule, and the path of the context: of an element its
path, of an attribute its name after an @. The lines of a file are sorted. Exit status 3: lxml is not installed.
"""

import sys

try:
    from lxml import etree, isoschematron
except ImportError:
    sys.exit(3)

SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def rules(path, phase):
    """The compiled schema."""
    return isoschematron.Schematron(etree.parse(path), phase=phase, store_report=True)


def step(element):
    """The name of an element, with its place among brothers of the same name if there are any."""
    name = etree.QName(element).localname
    brothers = [element] if element.getparent() is None else element.getparent().findall(element.tag)
    return name if len(brothers) == 1 else "%s[%d]" % (name, brothers.index(element) + 1)


def path(document, location):
    """The path of the element at a location of the report. Of an attribute this implementation knows the name only."""
    if location.startswith("/@"):
        return location[1:]
    element = document.xpath(location)[0]
    steps = [step(element)] + [step(ancestor) for ancestor in element.iterancestors()]
    return "/" + "/".join(reversed(steps))


def findings(schema, document):
    schema.validate(document)
    for finding in schema.validation_report.getroot().iter(SVRL + "failed-assert", SVRL + "successful-report"):
        yield finding.get("id"), path(document, finding.get("location"))


if __name__ == "__main__":
    compiled = rules(sys.argv[1], sys.argv[2])
    for number, name in enumerate(sys.argv[3:]):
        for identifier, place in sorted(findings(compiled, etree.parse(name))):
            print(number, identifier, place, sep="\t")
