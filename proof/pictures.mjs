// pictures.mjs SITE FOLDER: see proof/pictures.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { launch, serve } from "./browser.mjs";

const [site, folder] = process.argv.slice(2);
const wide = { viewport: { width: 1200, height: 900 } };
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, isMobile: true, colorScheme: "dark" };

const server = await serve(site);
const browser = await launch();

async function picture(name, path, look, prepare = async () => {}) {
  const context = await browser.newContext({ colorScheme: "light", ...look });
  const page = await context.newPage();
  const response = await page.goto(server.address + path);
  if (!response.ok()) throw new Error(`${name}: there is no ${path} in the site`);
  await prepare(page);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  console.log(`pictures: ${name}.png shows ${path}, ${Math.round((await stat(file)).size / 1024)} KB`);
  await context.close();
}

const edition = "/editions/112/"; // the newest published one of samples/rain-gauge
await picture("front", "/", wide);
await picture("edition", edition, wide, (page) => page.evaluate(() => {
  const events = [...document.querySelectorAll("h2, h3")].find((it) => /Gatherings/.test(it.textContent));
  (events ?? document.body).scrollIntoView();
}));
await picture("archive", "/editions/", wide);
await picture("mail", edition + "mail/", { viewport: { width: 760, height: 900 } });
await picture("phone-dark", "/", phone);

await browser.close();
server.close();
