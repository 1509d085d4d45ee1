import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** A Chromium of this machine; undefined where there is none. */
export const browserProgram: string | undefined = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

/** Set where the absence of a browser is a mistake of the surroundings, as in continuous integration. */
export const isBrowserRequired = process.env.CHROMIUM_REQUIRED === "true";

/** One page, and what happened behind it. */
export interface Watched {
  readonly page: Page;
  /** Addresses on other hosts that it asked for. */
  readonly elsewhere: readonly string[];
  /** What its console said of errors, a breach of its own security policy among them. */
  readonly complaints: readonly string[];
}

/** No other host has an address here, whether a page, a worker or the browser itself asks. */
const WITHOUT_INTERNET = ["--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"];

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserProgram, args: WITHOUT_INTERNET });

/** @param standIns answers in place of other hosts, by address */
export const openPage = async (
  browser: Browser,
  url: string,
  standIns: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {},
): Promise<Watched> => {
  const { host } = new URL(url);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  for (const [address, answer] of Object.entries(standIns))
    await context.route(address, (route) => route.fulfill(answer));
  context.on("request", (request) => {
    const asked = new URL(request.url());
    // Addresses of the page's own data have no host.
    if (asked.host !== "" && asked.host !== host) elsewhere.push(asked.href);
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, elsewhere, complaints };
};

/** Keeps a picture for whoever wants to see what the test saw, and says where. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  const path = join(folder(), `${name}.png`);
  await page.screenshot({ path });
  process.stdout.write(`A picture of ${name}: ${path}\n`);
};

let made: string | undefined;
const folder = (): string => (made ??= mkdtempSync(join(tmpdir(), "dossier-explorers-")));
