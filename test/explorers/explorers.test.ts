import type { Browser, Page } from "playwright-core";
import { startDossier, type Dossier } from "../support/dossier";
import { browserProgram, isBrowserRequired, keepPicture, openPage, startBrowser } from "./browser";

const QUERY = 'query Typed { typed: country(code: "PAK") { name visits { totalCount } } }';
const SANDBOX_SCRIPT = "https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js";
const SANDBOX_FRAME = "https://sandbox.embed.apollographql.com/sandbox/explorer";

jest.setTimeout(120_000);

if (browserProgram === undefined)
  test("the explorers were not looked at: no Chromium is in PATH", () => {
    expect({ isBrowserRequired }).toEqual({ isBrowserRequired: false });
  });
else
  describe("in a browser without internet", () => {
    let dossier: Dossier;
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
      dossier = await startDossier("in-process");
    });
    afterAll(async () => {
      await browser.close();
      await dossier.close();
    });

    it("the offline explorer answers its example and what is typed, describes the schema, and asks no other host", async () => {
      const { page, elsewhere, complaints } = await openPage(browser, `${dossier.url}/graphiql`);
      expect(await page.title()).toBe("Dossier");
      await editorOf(page).getByText("Who visited a country").waitFor();
      await run(page);
      await resultOf(page).getByText("totalCount").waitFor();

      await typeQuery(page, QUERY);
      await run(page);
      await resultOf(page).getByText("typed").waitFor();
      expect(await shownIn(page)).toEqual(await dossier.ask(QUERY));

      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      await page.locator(".graphiql-plugin").getByRole("link", { name: "Query", exact: true }).click();
      await page.locator(".graphiql-plugin").getByText("A country by its").waitFor();
      await keepPicture(page, "graphiql");
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it("the Sandbox page says that Apollo can't be reached, and leads to the offline explorer", async () => {
      const { page, elsewhere, complaints } = await openPage(browser, dossier.url);
      await page.getByRole("heading", { name: "Dossier is running" }).waitFor();
      expect(await page.locator("#sandbox").isVisible()).toBe(false);
      await keepPicture(page, "sandbox-without-internet");
      expect(elsewhere).toEqual([SANDBOX_SCRIPT]);
      // The script that did not come, and no breach of the page's policy.
      expect(complaints).toEqual([expect.stringContaining("net::ERR_")]);

      await page.getByRole("link", { name: "without internet" }).click();
      await editorOf(page).getByText("Who visited a country").waitFor();
      expect(page.url()).toMatch(new RegExp(`^${dossier.url}/graphiql`));
    });

    it("the Sandbox page lets in Apollo's script and frame, and nothing else", async () => {
      const { page, elsewhere, complaints } = await openPage(browser, dossier.url, {
        [SANDBOX_SCRIPT]: { contentType: "text/javascript", body: STAND_IN },
        [SANDBOX_FRAME]: { contentType: "text/html", body: "<p>Apollo's frame</p>" },
      });
      await page.frameLocator("#sandbox iframe").getByText("Apollo's frame").waitFor();
      expect(await page.locator("#sandbox").getAttribute("data-endpoint")).toBe(`${dossier.url}/graphql`);
      expect(await page.locator("#sandbox").getAttribute("data-example")).toContain("# Who visited a country");
      expect(await page.locator("#sandbox").getAttribute("data-variables")).toContain('"country":"PAK"');
      expect(await page.locator("#sandbox").getAttribute("data-headers")).toBe('{"Authorization":"Bearer "}');
      expect(await page.locator("#fallback").isVisible()).toBe(false);
      expect(complaints).toEqual([]);

      await page.evaluate(() => fetch("https://example.org/").catch(() => undefined));
      expect(complaints).toContainEqual(expect.stringContaining("Content Security Policy"));
      expect(elsewhere).toEqual([SANDBOX_SCRIPT, SANDBOX_FRAME]);
    });
  });

/** What Apollo's script does to our page, as far as the page's policy is concerned. */
const STAND_IN = `window.EmbeddedSandbox = class {
  constructor({ target, initialEndpoint, initialState }) {
    const element = document.querySelector(target);
    element.dataset.endpoint = initialEndpoint;
    element.dataset.example = initialState.document;
    element.dataset.variables = JSON.stringify(initialState.variables);
    element.dataset.headers = JSON.stringify(initialState.headers);
    const frame = document.createElement("iframe");
    frame.src = ${JSON.stringify(SANDBOX_FRAME)};
    element.append(frame);
  }
};`;

const editorOf = (page: Page) => page.locator(".graphiql-query-editor .monaco-editor").first();
const resultOf = (page: Page) => page.locator(".result-window");
const run = (page: Page) => page.getByRole("button", { name: /^execute query/i }).click();

const typeQuery = async (page: Page, query: string): Promise<void> => {
  await editorOf(page).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(query);
  // The editor closes brackets ahead of who types.
  await page.keyboard.press("ControlOrMeta+Shift+End");
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: /^prettify query/i }).click();
  // It reads the operation's name a moment after the last key; run before that, it asks for one that is gone.
  await page.getByRole("tab", { name: "Typed" }).waitFor();
};

/** The editors draw every space as one that does not break. */
const shownIn = async (page: Page): Promise<unknown> =>
  JSON.parse((await resultOf(page).innerText()).replaceAll("\u00a0", " "));
