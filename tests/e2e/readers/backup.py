"""What a backup holds, read without any of our code: python3 backup.py FILE prints JSON."""

import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    line, body = file.read().split(b"\n", 1)
header = json.loads(line.decode("utf-8", "strict"))
workspace = json.loads(body.decode("utf-8", "strict"))
living = {
    kind: sum(1 for record in records if record["deletedAt"] is None)
    for kind, records in workspace["records"].items()
}
removed = sum(len(records) for records in workspace["records"].values()) - sum(living.values())
entries = [entry["id"] for entry in workspace["log"]]
print(
    json.dumps(
        {
            "format": header["format"],
            "reason": header["reason"],
            "createdAt": header["createdAt"],
            "inside": workspace["format"],
            "isWhole": len(body) == header["bytes"]
            and hashlib.sha256(body).hexdigest() == header["sha256"],
            "hasCounts": header["counts"] == living
            and header["removed"] == removed
            and header["log"] == len(entries)
            and header["entry"] == max(entries),
            "records": sum(living.values()),
            "tasks": [record["title"] for record in workspace["records"]["task"]],
        }
    )
)
