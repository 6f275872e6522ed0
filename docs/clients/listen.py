"""python3 listen.py ADDRESS TOKEN FOLDER: keeps a state's notices as files, one each, from the first on."""
import os
import sys
import time
import urllib.request

address, token, folder = sys.argv[1:4]
os.makedirs(folder, exist_ok=True)


def last():
    """Where to go on: what is kept says it, so that nothing else can be wrong."""
    return max((int(name[:9]) for name in os.listdir(folder) if name.endswith(".json")), default=0)


def keep(number, notice):
    """A notice is there wholly or not at all; a second time it changes nothing."""
    part = os.path.join(folder, "part")
    with open(part, "w", encoding="utf-8") as file:
        file.write(notice)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, os.path.join(folder, f"{number:09d}.json"))
    print(number, flush=True)


while True:
    ask = urllib.request.Request(
        address + "/v1/notices/stream",
        headers={"Authorization": "Bearer " + token, "Last-Event-ID": str(last())})
    try:
        with urllib.request.urlopen(ask) as stream:
            number = 0
            for line in stream:
                field, _, value = line.decode().strip().partition(":")
                if field == "id":
                    number = int(value)
                elif field == "data":
                    keep(number, value.strip())
    except OSError as problem:
        print("the stream broke off:", problem, file=sys.stderr)
    time.sleep(1)
