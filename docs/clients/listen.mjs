// node listen.mjs ADDRESS TOKEN FOLDER: keeps a state's notices as files, one each, from the first on.
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [address, token, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

/** Where to go on: what is kept says it, so that nothing else can be wrong. */
async function last() {
  const kept = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  return Math.max(0, ...kept.map((name) => Number(name.slice(0, 9))));
}

/** A notice is there wholly or not at all; a second time it changes nothing. */
async function keep(number, notice) {
  const part = join(folder, "part");
  await writeFile(part, notice, { flush: true });
  await rename(part, join(folder, number.padStart(9, "0") + ".json"));
  console.log(number);
}

while (true) {
  try {
    const headers = { Authorization: `Bearer ${token}`, "Last-Event-ID": String(await last()) };
    const answer = await fetch(address + "/v1/notices/stream", { headers });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    let rest = "";
    let number = "0";
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop();
      for (const line of lines) {
        if (line.startsWith("id:")) number = line.slice(3).trim();
        if (line.startsWith("data:")) await keep(number, line.slice(5).trim());
      }
    }
  } catch (problem) {
    console.error("the stream broke off:", problem.message);
  }
  await sleep(1000);
}
