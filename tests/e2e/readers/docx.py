"""Prints the paragraphs of a DOCX with the names of their styles and whether they are items of a list, as JSON; a damaged zip is an error."""
import json
import sys
import xml.etree.ElementTree as tree
import zipfile

main = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
with zipfile.ZipFile(sys.argv[1]) as package:
    damaged = package.testzip()
    if damaged:
        sys.exit(damaged)
    styles = tree.fromstring(package.read("word/styles.xml"))
    document = tree.fromstring(package.read("word/document.xml"))
names = {
    style.get(main + "styleId"): style.find(main + "name").get(main + "val")
    for style in styles.iter(main + "style")
}
paragraphs = []
for paragraph in document.iter(main + "p"):
    style = paragraph.find(f"{main}pPr/{main}pStyle")
    text = "".join(
        "\t" if one.tag == main + "tab" else one.text or ""
        for one in paragraph.iter() if one.tag in (main + "t", main + "tab")
    )
    style_id = style.get(main + "val") if style is not None else ""
    is_listed = paragraph.find(f"{main}pPr/{main}numPr") is not None
    paragraphs.append({"style": names.get(style_id, style_id), "text": text, "isListed": is_listed})
print(json.dumps(paragraphs))
