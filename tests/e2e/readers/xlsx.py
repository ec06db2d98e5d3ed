"""Prints what stands in the first sheet of an XLSX file, as JSON; reads the parts of the package itself."""
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

with zipfile.ZipFile(sys.argv[1]) as package:
    assert package.testzip() is None
    read = lambda name: ElementTree.fromstring(package.read(name))
    strings = ["".join(node.itertext()) for node in read("xl/sharedStrings.xml")]
    styles = read("xl/styles.xml")
    sheet = read("xl/worksheets/sheet1.xml")

formats = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(MAIN + "numFmt")}
cell_formats = [
    formats.get(one.get("numFmtId"), one.get("numFmtId"))
    for one in styles.find(MAIN + "cellXfs").findall(MAIN + "xf")
]


def cell(node):
    value = node.find(MAIN + "v")
    kind = node.get("t", "n")
    text = None if value is None else value.text
    return {
        "column": re.match("[A-Z]+", node.get("r")).group(),
        "type": kind,
        "format": cell_formats[int(node.get("s", "0"))],
        "isFormula": node.find(MAIN + "f") is not None,
        "value": strings[int(text)] if kind == "s" else text,
    }


pane = sheet.find(f".//{MAIN}pane")
filters = sheet.find(MAIN + "autoFilter")
order = [node.tag.removeprefix(MAIN) for node in sheet]
print(json.dumps({
    "rows": [[cell(node) for node in row] for row in sheet.iter(MAIN + "row")],
    "filters": None if filters is None else filters.get("ref"),
    "pane": None if pane is None else dict(pane.attrib),
    "widths": [float(node.get("width")) for node in sheet.iter(MAIN + "col")],
    "parts": order,
}))
