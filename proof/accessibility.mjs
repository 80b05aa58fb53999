// accessibility.mjs SITE…: see proof/accessibility.
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { createRequire } from "node:module";
import { launch, serve } from "./browser.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const looks = ["light", "dark"];
const widths = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** Front page, newest edition, archive, pages of sections: all pages in the navigation. */
async function pagesOf(page, site, address) {
  await page.goto(address + "/");
  const hrefs = await page.$$eval("a[href]", (links) => links.map((link) => link.href));
  const own = hrefs.filter((href) => href.startsWith(address + "/"))
    .map((href) => new URL(href).pathname)
    .filter((path) => path.endsWith("/"));
  const few = [...new Set(["/", ...own])].slice(0, 12);
  return existsSync(join(site, "404.html")) ? [...few, "/404.html"] : few;
}

async function judge(context, url) {
  const page = await context.newPage();
  const findings = [];
  page.on("console", (message) => message.type() === "error" && findings.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => findings.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith("data:"))
      findings.push(`sends a request to a third party: ${request.url()}`);
  });
  const there = await page.goto(url).then((response) => response?.ok(), () => false);
  if (!there) {
    await page.close();
    return ["a link leads to this page, which does not exist"];
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) findings.push(`the page is ${wider} pixels wider than its window`);
  await page.evaluate(axe); // through the debugger: the page's own policy forbids scripts
  const { violations } = await page.evaluate(() => axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  for (const { id, help, nodes } of violations)
    findings.push(`${id}: ${help} (${nodes.length} times), first: ${nodes[0].html.slice(0, 200)} ${
      nodes[0].failureSummary.replace(/\s+/g, " ")}`);
  await page.close();
  return findings;
}

let found = 0;
const browser = await launch();
for (const site of process.argv.slice(2)) {
  const server = await serve(site);
  const scout = await browser.newPage();
  const paths = await pagesOf(scout, site, server.address);
  await scout.close();
  let judged = 0;
  for (const colorScheme of looks) {
    for (const [name, viewport] of Object.entries(widths)) {
      const context = await browser.newContext({ colorScheme, viewport, bypassCSP: false });
      for (const path of paths) {
        const findings = await judge(context, server.address + path);
        for (const finding of findings)
          console.log(`accessibility: ${basename(site)} ${path} ${colorScheme} ${name}: ${finding}`);
        found += findings.length;
        judged++;
      }
      await context.close();
    }
  }
  server.close();
  console.log(`accessibility: ${basename(site)}: ${judged} views of ${paths.length} pages checked (${paths.join(" ")})`);
}
await browser.close();
console.log(found === 0 ? "accessibility: no violation" : `accessibility: ${found} findings`);
process.exit(found === 0 ? 0 : 1);
