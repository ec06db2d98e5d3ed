"""Prints what Python's own XML parser finds in an SVG file, as JSON."""
import json
import sys
import xml.etree.ElementTree as tree

svg = "{http://www.w3.org/2000/svg}"
root = tree.parse(sys.argv[1]).getroot()
attributes = [(name, value) for element in root.iter() for name, value in element.items()]
print(json.dumps({
    "root": root.tag,
    "width": float(root.get("width", 0)),
    "height": float(root.get("height", 0)),
    "fonts": root.get("font-family", ""),
    "title": root.findtext(f"{svg}title", ""),
    "description": root.findtext(f"{svg}desc", ""),
    "texts": [" ".join("".join(part.itertext()).strip() for part in (list(text) or [text]))
              for text in root.iter(f"{svg}text")],
    "tags": sorted({element.tag.replace(svg, "") for element in root.iter()}),
    # Colours that only the window knows, and what leads out of the file.
    "loose": [value for name, value in attributes if "var(" in value or name.endswith("href")],
}))
