"""Opens an encrypted file as a person does, with the program age: python3 unseal.py FILE PASSWORD OUTPUT [KEY].
With KEY the password opens that file, and what is in it opens FILE.

age takes a password from a terminal only, so it is given one."""

import os
import pty
import sys

path, password, output, *key = sys.argv[1:]
identity = ["--identity", key[0]] if key else []
pid, terminal = pty.fork()
if pid == 0:
    os.execvp("age", ["age", "--decrypt", *identity, "--output", output, path])
said = b""
asked = False
while True:
    try:
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    said += part
    if not asked and b"passphrase" in said:
        asked = True
        os.write(terminal, password.encode() + b"\n")
_, status = os.waitpid(pid, 0)
if os.waitstatus_to_exitcode(status) != 0:
    sys.exit(said.decode("utf-8", "replace"))
