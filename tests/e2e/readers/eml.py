"""Prints what Python's own e-mail parser reads in an EML file, as JSON; attachments land beside it."""
import email
import email.policy
import json
import os
import sys

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)
folder = os.path.splitext(sys.argv[1])[0] + " attachments"
os.makedirs(folder, exist_ok=True)
attachments = []
for part in message.iter_attachments():
    path = os.path.join(folder, part.get_filename())
    with open(path, "wb") as target:
        target.write(part.get_payload(decode=True))
    attachments.append({"name": part.get_filename(), "type": part.get_content_type(), "path": path})


def addresses(name):
    return [one.addr_spec for one in message[name].addresses] if message[name] else []


print(json.dumps({
    "unsent": message["X-Unsent"],
    "subject": message["Subject"],
    "to": addresses("To"),
    "cc": addresses("Cc"),
    "text": message.get_body(("plain",)).get_content(),
    "attachments": attachments,
}))
