// demo.mjs CORANTO FOLDER: see proof/demo.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";

const [coranto, folder] = process.argv.slice(2);
const patience = setTimeout(() => fail("nothing more happened for ten minutes"), 600_000);

const demo = spawn(coranto, ["demo", "--port", "0"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
let said = "";
demo.stdout.on("data", (text) => (said += text));
demo.stderr.on("data", (text) => (said += text));

function fail(why) {
  console.error(`demo: ${why}\n${said}`);
  demo.kill("SIGKILL");
  process.exit(1);
}

async function until(what, condition) {
  while (!(await condition())) {
    if (demo.exitCode !== null) fail(`ended with ${demo.exitCode} before ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The events that the page has received: [{ event, data }]. */
function listen(address) {
  const heard = [];
  get(address + "_coranto/events", (response) => {
    response.setEncoding("utf8");
    let rest = "";
    response.on("data", (text) => {
      const events = (rest + text).split("\n\n");
      rest = events.pop();
      for (const event of events)
        heard.push(Object.fromEntries(event.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2))));
    });
    response.on("error", () => {});
  }).on("error", () => {});
  return heard;
}

process.on("uncaughtException", (error) => fail(error.message));
process.on("unhandledRejection", (error) => fail(error.message));

await until("it printed its address", () => /http:\/\/localhost:\d+\/[\s\S]*\b5\./.test(said));
const address = said.match(/http:\/\/localhost:\d+\//)[0];
const place = join(folder, "coranto-demo");
assert.ok((await stat(join(place, ".git"))).isDirectory(), "the demo is a Git repository");

const front = await fetch(address).then((response) => response.text());
assert.match(front, /The Rain Gauge/, "the front page is served");
assert.equal((await fetch(address + "no/such/page/")).status, 404);

const heard = listen(address);
await until("a page got the version", () => heard.length > 0);

const drafts = join(place, "drafts");
const [draft] = await readdir(drafts);
const before = heard.length;
const saved = performance.now();
await appendFile(join(drafts, draft), "\nSeen while it was written.\n");
await until("a page got the event of a save", () => heard.length > before);
console.log(`demo: the page got the event of a save after ${Math.round(performance.now() - saved)} ms`);
assert.equal(heard.at(-1).event, "version");

const config = join(place, "coranto.toml");
const right = await readFile(config, "utf8");
await writeFile(config, right.replace("accent =", "acent ="));
await until("a mistake was reported", () => heard.some(({ event }) => event === "trouble"));
const { data } = heard.find(({ event }) => event === "trouble");
assert.match(JSON.parse(data), /coranto\.toml:\d+.*acent.*accent/s, "a mistake is reported with the right key");
const wrong = heard.length;
await writeFile(config, right);
await until("the mistake was corrected", () => heard.slice(wrong).some(({ event }) => event === "version"));

const ended = once(demo, "exit");
demo.kill("SIGINT");
const [code, signal] = await ended;
assert.ok(code === 130 || signal === "SIGINT", `Ctrl-C ends it (${code ?? signal})`);
assert.match(said, /Five things to try/);
console.log("demo: created, served, reloaded, mistake reported, corrected, stopped");
clearTimeout(patience);
process.exit(0);
